import type { Lang } from './lang.js';
import { dateText } from './periods.js';
import { figureRun, rich, type RichText } from './rich-text.js';

/**
 * Notice above figures that could not be renewed: `Cijfers van 15 juni 2020; bijwerken lukte niet.` Without the day if
 * unknown.
 */
export const staleText = ({ since }: { readonly since: string | null }, lang: Lang): RichText => {
  const { dated, undated } = languages[lang];
  return since === null
    ? rich`${undated}`
    : rich`${dated[0]}${figureRun(dateText(since, lang))}${dated[1]}`;
};

const languages = {
  nl: {
    dated: ['Cijfers van ', '; bijwerken lukte niet.'],
    undated: 'Eerdere cijfers; bijwerken lukte niet.',
  },
  en: {
    dated: ['Figures of ', '; updating did not work.'],
    undated: 'Earlier figures; updating did not work.',
  },
} as const;
