import type { Localized } from './dataset.js';

/**
 * Joins labels with commas, in every language that at least one of them has. A label without that language falls back
 * to the language of the file.
 */
export const joinLabels = (labels: readonly Localized[], fileLang: string): Localized => {
  const [only] = labels;
  if (only !== undefined && labels.length === 1) return only;
  const languages = [...new Set(labels.flatMap((label) => Object.keys(label)))];
  const inLanguage = (lang: string): string =>
    labels.map((label) => label[lang] ?? label[fileLang] ?? Object.values(label)[0]).join(', ');
  return Object.fromEntries(languages.map((lang) => [lang, inLanguage(lang)]));
};
