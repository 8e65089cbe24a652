import type { Lang } from './lang.js';

/** The words that open the panel of a widget, and the titles in it. */
export interface PanelWords {
  readonly table: string;
  readonly download: string;
  readonly about: string;
  readonly share: string;
  /** Titles in the part that explains the figures. */
  readonly inWords: string;
  readonly notes: string;
  readonly sources: string;
  readonly exploring: string;
  /** Link to the page of the indicator on the monitor. */
  readonly monitor: string;
}

const languages: Readonly<Record<Lang, PanelWords>> = {
  nl: {
    table: 'Tabel',
    download: 'Download',
    about: 'Uitleg',
    share: 'Delen',
    inWords: 'In woorden',
    notes: 'Bij deze cijfers',
    sources: 'Bronnen',
    exploring: 'Zo verkent u de grafiek',
    monitor: 'Bekijk op de monitor',
  },
  en: {
    table: 'Table',
    download: 'Download',
    about: 'About',
    share: 'Share',
    inWords: 'In words',
    notes: 'About these figures',
    sources: 'Sources',
    exploring: 'How to explore the chart',
    monitor: 'View on the monitor',
  },
};

export const panelWords = (lang: Lang): PanelWords => languages[lang];
