import type { Lang } from '../../text/lang.js';
import { integerText } from '../../text/numbers.js';

/** Texts for saving or sharing a widget. */
export interface ShareText {
  readonly save: (name: string, bytes: number) => string;
  readonly made: string;
  /** In a frame, where saving may be blocked without a word. */
  readonly elsewhere: string;
  readonly page: string;
  readonly copied: string;
  readonly address: string;
  readonly selected: string;
  readonly code: string;
  readonly citation: string;
  readonly copy: string;
  /** Shares by the device's own list of ways. */
  readonly device: string;
  readonly monitor: string;
}

const kilobytes = (bytes: number, lang: Lang): string =>
  `${integerText(Math.max(1, bytes / 1000), lang)} kB`;

const languages: Readonly<Record<Lang, ShareText>> = {
  nl: {
    save: (name, bytes) => `Bewaar ${name} (${kilobytes(bytes, 'nl')})`,
    made: 'Het zip-bestand is gemaakt.',
    elsewhere: 'Lukt het bewaren hier niet? Open dan',
    page: 'deze weergave op een eigen pagina',
    copied: 'Gekopieerd.',
    address: 'Link naar precies deze weergave',
    selected: 'De tekst is geselecteerd. Kopieer die met Ctrl+C of Command+C.',
    code: 'Code voor een andere site',
    citation: 'Citaat',
    copy: 'Kopieer',
    device: 'Delen via dit apparaat',
    monitor: 'Bekijk op de monitor',
  },
  en: {
    save: (name, bytes) => `Save ${name} (${kilobytes(bytes, 'en')})`,
    made: 'The ZIP file has been made.',
    elsewhere: 'Saving does not work here? Then open',
    page: 'this view on a page of its own',
    copied: 'Copied.',
    address: 'Link to exactly this view',
    selected: 'The text is selected. Copy it with Ctrl+C or Command+C.',
    code: 'Code for another site',
    citation: 'Citation',
    copy: 'Copy',
    device: 'Share with this device',
    monitor: 'View on the monitor',
  },
};

export const shareText = (lang: Lang): ShareText => languages[lang];
