import type { Lang } from './lang.js';
import { words, type Phrase } from './phrase.js';

/** What is said where a reader has chosen something that there is no figure of. `names` null: what was chosen has no name here. */
export const otherChoiceText = (names: string | null, lang: Lang): { readonly whole: Phrase; readonly short: string } => {
  const { whole, short, choice } = languages[lang];
  return { whole: words`${whole(names ?? choice)}`, short: short(names ?? choice) };
};

interface OtherChoiceWords {
  readonly whole: (names: string) => string;
  /** In a sentence. */
  readonly short: (names: string) => string;
  readonly choice: string;
}

const languages: Readonly<Record<Lang, OtherChoiceWords>> = {
  nl: {
    whole: (names) => `Voor ${names} is hier geen cijfer.`,
    short: (names) => `(geen cijfer voor ${names})`,
    choice: 'deze keuze',
  },
  en: {
    whole: (names) => `There is no figure here for ${names}.`,
    short: (names) => `(no figure for ${names})`,
    choice: 'this choice',
  },
};
