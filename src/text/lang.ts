import type { Localized } from '../model/dataset.js';

/** The supported languages. */
export type Lang = 'nl' | 'en';

/** A text from a file, with its actual language. */
export interface Picked {
  readonly text: string;
  readonly lang: string;
}

/**
 * The text in `lang`, else in the language of its file, else in the first language available; empty if there is none.
 */
export const pick = (text: Localized | null | undefined, lang: Lang, fileLang: string): Picked => {
  const found = [lang, fileLang, ...Object.keys(text ?? {})].find((tag) => text?.[tag]) ?? lang;
  return { text: text?.[found] ?? '', lang: found };
};
