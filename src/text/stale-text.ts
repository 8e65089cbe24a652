import type { Lang } from './lang.js';
import { dateText } from './periods.js';
import { fig, words, type Phrase } from './phrase.js';

/** Above figures that could not be renewed: `Cijfers van 15 juni 2020; bijwerken lukte niet.` Without the day where none is known. */
export const staleText = ({ since }: { readonly since: string | null }, lang: Lang): Phrase => {
  const { dated, undated } = languages[lang];
  return since === null ? words`${undated}` : words`${dated[0]}${fig(dateText(since, lang))}${dated[1]}`;
};

const languages = {
  nl: { dated: ['Cijfers van ', '; bijwerken lukte niet.'], undated: 'Eerdere cijfers; bijwerken lukte niet.' },
  en: { dated: ['Figures of ', '; updating did not work.'], undated: 'Earlier figures; updating did not work.' },
} as const;
