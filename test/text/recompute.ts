import { sentencesOf } from './reading.js';
import { sentencePatterns, type Pattern } from './sentence-patterns.js';
import type { Facts } from './small-reader.js';

/**
 * Reads generated sentences back and reckons each figure again from the file alone. A sentence that is not known, or
 * that says anything else than the file, throws.
 */
export const checkSentences = (text: string, facts: Facts, patterns = sentencePatterns): void => {
  for (const sentence of sentencesOf(text)) {
    const known = patterns.flatMap((pattern) => {
      const found = compiled(pattern, facts).exec(sentence);
      return found === null ? [] : [{ pattern, found: found.groups ?? {} }];
    });
    if (known.length === 0) throw new Error(`unknown sentence “${sentence}” in “${text}”`);
    if (!known.some(({ pattern, found }) => pattern.holds(found, facts)))
      throw new Error(`not what the file says: “${sentence}” in “${text}”`);
  }
};

const compiled = (pattern: Pattern, { lang }: Facts): RegExp => {
  const source = pattern[lang];
  const known = cache.get(source);
  if (known !== undefined) return known;
  const counts = { N: 0, P: 0, L: 0 };
  const groups = source.replace(/#([NPLU])/g, (_, kind: 'N' | 'P' | 'L' | 'U') =>
    kind === 'U' ? unit : `(?<${kind.toLowerCase()}${++counts[kind]}>${parts[kind]})`,
  );
  const made = new RegExp(`^(?:${groups})$`);
  cache.set(source, made);
  return made;
};

const cache = new Map<string, RegExp>();

/** `#N` a number, `#P` a period, `#L` some periods, `#U` a unit. */
const parts = {
  N: '(?:[Mm]in |[Mm]inus )?\\d[\\d.,]*',
  P: '(?:\\d{4}|\\d{4}/\\d\\d|[a-z]+ [a-z]+ (?:van|of) \\d{4}|[A-Za-z]+ \\d{4})',
  L: '.+?',
} as const;

const unit = '(?: procent| studenten| punten| euro| percent| students| points| euros)?';
