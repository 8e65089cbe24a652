import type { Localized } from '../model/dataset.js';

/** The languages that are complete. */
export type Lang = 'nl' | 'en';

/** A text from a file, and the language it turned out to be in. */
export interface Picked {
  readonly text: string;
  readonly lang: string;
}

/** The text in `lang`, else in the language of its file, else in the first there is; empty where there is none at all. */
export const pick = (text: Localized | null | undefined, lang: Lang, fileLang: string): Picked => {
  const found = [lang, fileLang, ...Object.keys(text ?? {})].find((tag) => text?.[tag]) ?? lang;
  return { text: text?.[found] ?? '', lang: found };
};
