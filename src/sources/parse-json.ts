import { Problem } from '../model/problem.js';
import { pointerTo, refuse } from './check.js';

/**
 * The value that a JSON text stands for. Problems: `not-json`; `shape` when it is nested deeper than 64 levels; `member-twice` when an object
 * names a member twice: `JSON.parse` would take the last one without a word.
 */
export const parseJson = (text: string): unknown => {
  const { twice, whole } = structureOf(text);
  try {
    const value: unknown = JSON.parse(text);
    return twice === null ? value : refuse('member-twice', { pointer: twice, value: undefined }, 'each name once');
  } catch (error) {
    if (twice !== null && !(error instanceof SyntaxError)) throw error;
    // The engine's own message quotes the text: it is not passed on.
    throw new Problem('not-json', { pointer: '', ...(whole ? {} : { found: 'the end: half of the file is lacking' }) });
  }
};

interface Structure {
  /** Pointer to the first member that its object names a second time, or null. */
  readonly twice: string | null;
  /** False: the text ends inside an object or a list, as one that was broken off on the way does. */
  readonly whole: boolean;
}

/** Read from the text, before parsing: a million brackets take seconds. */
const structureOf = (text: string): Structure => {
  /** By depth: the names that its object has had so far, and the name or the place of what is being read. */
  const names: Set<string>[] = [];
  const place: (string | number)[] = [];
  let depth = 0;
  let twice: string | null = null;
  /** Whether a text that comes now is the name of a member. */
  let naming = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') {
      const start = i + 1;
      do i += text[i] === '\\' ? 2 : 1;
      while (i < text.length && text[i] !== '"');
      if (!naming) continue;
      const name = spelled(text.slice(start, i));
      const known = names[depth];
      place[depth] = name;
      if (known?.has(name) === true) twice ??= pointerTo(place.slice(1, depth + 1));
      known?.add(name);
    } else if (char === '{' || char === '[') {
      depth++;
      if (depth > 64) refuse('shape', { pointer: '', value: undefined }, 'at most 64 levels');
      naming = char === '{';
      place[depth] = naming ? '' : 0;
      // One set per depth, emptied each time: there may be half a million objects.
      if (naming) (names[depth] ??= new Set()).clear();
    } else if (char === ',') {
      const at = place[depth];
      naming = typeof at !== 'number';
      if (typeof at === 'number') place[depth] = at + 1;
    } else if (char === ':') {
      naming = false;
    } else if (char === ']' || char === '}') {
      naming = false;
      depth = Math.max(0, depth - 1);
    }
  }
  return { twice, whole: depth === 0 };
};

/** A name as it is meant: any letter of it may be written as an escape. */
const spelled = (written: string): string => {
  if (!written.includes('\\')) return written;
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return written;
  }
};
