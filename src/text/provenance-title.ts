import type { Lang } from './lang.js';

/** Label of the button that shows the provenance of a figure: `Waarom dit getal?` */
export const provenanceTitle = (lang: Lang): string =>
  lang === 'en' ? 'Why this number?' : 'Waarom dit getal?';
