import type { Lang } from '../../../text/lang.js';

/**
 * The announcement after a reader's choice for all widgets of a group: the choice and its result. Another language
 * loads no figures, and changes all texts.
 */
export const groupText = (
  lang: Lang,
  chosen: string,
  {
    updated,
    failed,
    language,
  }: { readonly updated: number; readonly failed: number; readonly language: boolean },
): string => {
  const W = languages[lang];
  return [
    `${W.chosen(chosen)}.`,
    updated > 0 ? W.updated(updated) : '',
    failed > 0 ? W.failed(failed) : '',
    updated + failed > 0 ? '' : language ? W.language : W.none,
  ]
    .filter(Boolean)
    .join(' ');
};

interface GroupWords {
  readonly chosen: (label: string) => string;
  readonly updated: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly none: string;
  readonly language: string;
}

const languages: Readonly<Record<Lang, GroupWords>> = {
  nl: {
    chosen: (label) => `Gekozen: ${label}`,
    updated: (count) => `${count === 1 ? '1 onderdeel' : `${count} onderdelen`} bijgewerkt.`,
    failed: (count) =>
      `${count === 1 ? '1 onderdeel heeft' : `${count} onderdelen hebben`} hiervoor geen cijfers.`,
    none: 'Er verandert niets.',
    language: 'De tekst is nu in het Nederlands.',
  },
  en: {
    chosen: (label) => `Chosen: ${label}`,
    updated: (count) => `${count === 1 ? '1 part' : `${count} parts`} updated.`,
    failed: (count) => `${count === 1 ? '1 part has' : `${count} parts have`} no figures for this.`,
    none: 'Nothing changes.',
    language: 'The text is in English now.',
  },
};
