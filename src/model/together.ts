import type { Localized } from './dataset.js';

/** Names after each other, in every language that one of them has; where another has none in it, that one stands as in the file. */
export const together = (labels: readonly Localized[], own: string): Localized => {
  const [only] = labels;
  if (only !== undefined && labels.length === 1) return only;
  const languages = [...new Set(labels.flatMap((label) => Object.keys(label)))];
  const inLanguage = (lang: string): string => labels.map((label) => label[lang] ?? label[own] ?? Object.values(label)[0] ?? '').join(', ');
  return Object.fromEntries(languages.map((lang) => [lang, inLanguage(lang)]));
};
