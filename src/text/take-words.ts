import type { Lang } from './lang.js';

/** What stands beside the files of a table: the ways to take all of it along, to send it on and to see it where it comes from. */
export interface TakeWords {
  readonly zip: string;
  readonly share: string;
  readonly monitor: string;
}

const languages: Readonly<Record<Lang, TakeWords>> = {
  nl: { zip: 'Alles in één zip', share: 'Delen', monitor: 'Bekijk op de monitor' },
  en: { zip: 'All in one ZIP', share: 'Share', monitor: 'View on the monitor' },
};

export const takeWords = (lang: Lang): TakeWords => languages[lang];
