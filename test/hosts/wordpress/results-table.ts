import { pieces, STATES, type Piece, type State } from './pieces.js';
import { PEOPLE, type Person } from './people.js';
import type { Seen } from './seen.js';

const START = '<!-- table: written by npm run hosts:wordpress -->';
const END = '<!-- /table -->';

const WORDS: Readonly<Record<Seen, string>> = {
  figure: 'cijfer',
  frame: 'cijfer in frame',
  text: 'zin',
  picture: 'plaatje en zin',
  address: 'adres als tekst',
  nothing: 'niets',
};
const HEADS: Readonly<Record<State, string>> = {
  plain: 'Niets gedaan',
  template: 'Script in het sjabloon',
  plugin: 'Met plug-in',
};

export type Results = ReadonlyMap<string, Seen>;
export const keyOf = (piece: Piece, state: State, person: Person): string =>
  [piece.what, piece.where, state, person].join('|');

/** The page with a new table: a row for each thing that is pasted, a column for each state of the site. */
export function withResults(page: string, results: Results): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error('docs/cms/wordpress.md has no place for the table');
  const rows = pieces.map((piece) => [
    piece.what,
    piece.where,
    ...STATES.map((state) => cell(piece, state, results)),
  ]);
  const heads = ['Wat', 'Waar', ...STATES.map((state) => HEADS[state])];
  const table = [heads, heads.map(() => '---'), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
  return `${page.slice(0, start)}${START}\n\n${table}\n\n${page.slice(end)}`;
}

/** One word where it is the same for all; else who sees what. */
const cell = (piece: Piece, state: State, results: Results): string => {
  const seen = PEOPLE.map((person) => WORDS[results.get(keyOf(piece, state, person)) ?? 'nothing']);
  const different = [...new Set(seen)];
  if (different.length === 1) return different.join('');
  return different
    .map((word) => `${PEOPLE.filter((_, i) => seen[i] === word).join(', ')}: ${word}`)
    .join('; ');
};
