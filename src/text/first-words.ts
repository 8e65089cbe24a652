import type { Lang } from './lang.js';

/** What a widget can say before anything else has come: the rest of its words comes beside the figures. */
export interface FirstWords {
  readonly loading: string;
  /** On the button after a failure. */
  readonly retry: string;
  readonly tryAgain: string;
  /** Where the author's own text is still on the page. */
  readonly stands: string;
  /** When the script files that would tell the figures cannot be had. */
  readonly blocked: string;
  /** In a sentence, where a figure should stand and the author wrote nothing. */
  readonly lacking: string;
}

const languages: Readonly<Record<Lang, FirstWords>> = {
  nl: {
    loading: 'Gegevens worden geladen',
    retry: 'Opnieuw proberen',
    tryAgain: 'Probeer het opnieuw.',
    stands: 'De tekst die hier al stond, blijft staan.',
    blocked: 'De cijfers kunnen hier niet worden getoond.',
    lacking: '(cijfer niet beschikbaar)',
  },
  en: {
    loading: 'Loading data',
    retry: 'Try again',
    tryAgain: 'Please try again.',
    stands: 'The text that was already here stays.',
    blocked: 'The figures cannot be shown here.',
    lacking: '(figure not available)',
  },
};

export const firstWords = (lang: Lang): FirstWords => languages[lang];
