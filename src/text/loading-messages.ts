import type { Lang } from './lang.js';

/** Messages of a widget before anything has loaded; its other words load together with the figures. */
export interface LoadingMessages {
  readonly loading: string;
  /** Label of the retry button after a failure. */
  readonly retry: string;
  readonly tryAgain: string;
  /** Added if the fallback content is still on the page. */
  readonly fallbackStays: string;
  /** Shown if the script files that show the figures are unavailable. */
  readonly blocked: string;
  /** Replaces a figure in a sentence if there is no fallback content. */
  readonly missing: string;
}

const languages: Readonly<Record<Lang, LoadingMessages>> = {
  nl: {
    loading: 'Gegevens worden geladen',
    retry: 'Opnieuw proberen',
    tryAgain: 'Probeer het opnieuw.',
    fallbackStays: 'De tekst die hier al stond, blijft staan.',
    blocked: 'De cijfers kunnen hier niet worden getoond.',
    missing: '(cijfer niet beschikbaar)',
  },
  en: {
    loading: 'Loading data',
    retry: 'Try again',
    tryAgain: 'Please try again.',
    fallbackStays: 'The text that was already here stays.',
    blocked: 'The figures cannot be shown here.',
    missing: '(figure not available)',
  },
};

export const loadingMessages = (lang: Lang): LoadingMessages => languages[lang];
