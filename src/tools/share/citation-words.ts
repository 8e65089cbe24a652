import type { Lang } from '../../text/lang.js';

/** Labels next to the forms of a citation. */
export interface CitationWords {
  readonly sentence: string;
  readonly csl: string;
  readonly bibtex: string;
  readonly address: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
}

const languages: Readonly<Record<Lang, CitationWords>> = {
  nl: {
    sentence: 'Als zin',
    csl: 'Als CSL-JSON',
    bibtex: 'Als BibTeX',
    address: 'Adres van precies deze weergave',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    selected: 'Kopiëren lukte niet. De tekst is geselecteerd.',
  },
  en: {
    sentence: 'As a sentence',
    csl: 'As CSL-JSON',
    bibtex: 'As BibTeX',
    address: 'Address of exactly this view',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'Copying failed. The text is selected.',
  },
};

export const citationWords = (lang: Lang): CitationWords => languages[lang];
