import { Problem } from '../model/problem.js';
import { pointerTo, refuse } from './check.js';

/**
 * Parses a JSON text. Problems: `not-json`; `shape` if it is nested deeper than 64 levels; `member-twice` if an object
 * has a duplicate member, of which `JSON.parse` would silently use the last one.
 */
export const parseJson = (text: string): unknown => {
  const { duplicate, isComplete } = structureOf(text);
  try {
    const value: unknown = JSON.parse(text);
    return duplicate === null
      ? value
      : refuse('member-twice', { pointer: duplicate, value: undefined }, 'each name once');
  } catch (error) {
    if (duplicate !== null && !(error instanceof SyntaxError)) throw error;
    // The message of the engine quotes the text, so it is not passed on.
    throw new Problem('not-json', {
      pointer: '',
      ...(isComplete ? {} : { found: 'the end: half of the file is lacking' }),
    });
  }
};

interface Structure {
  /** Pointer to the first duplicate member, or null. */
  readonly duplicate: string | null;
  /** False if the text ends inside an object or a list, as a truncated download does. */
  readonly isComplete: boolean;
}

/** Scans the text before parsing, because parsing a million brackets takes seconds. */
const structureOf = (text: string): Structure => {
  /** By depth: the member names of the current object so far. */
  const names: Set<string>[] = [];
  const path: (string | number)[] = [];
  let depth = 0;
  let duplicate: string | null = null;
  /** Whether the next string is the name of a member. */
  let expectsName = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') {
      const start = i + 1;
      do i += text[i] === '\\' ? 2 : 1;
      while (i < text.length && text[i] !== '"');
      if (!expectsName) continue;
      const name = decodedName(text.slice(start, i));
      const known = names[depth];
      path[depth] = name;
      if (known?.has(name) === true) duplicate ??= pointerTo(path.slice(1, depth + 1));
      known?.add(name);
    } else if (char === '{' || char === '[') {
      depth++;
      if (depth > 64) refuse('shape', { pointer: '', value: undefined }, 'at most 64 levels');
      expectsName = char === '{';
      path[depth] = expectsName ? '' : 0;
      // One set per depth, reused: there may be half a million objects.
      if (expectsName) (names[depth] ??= new Set()).clear();
    } else if (char === ',') {
      const at = path[depth];
      expectsName = typeof at !== 'number';
      if (typeof at === 'number') path[depth] = at + 1;
    } else if (char === ':') {
      expectsName = false;
    } else if (char === ']' || char === '}') {
      expectsName = false;
      depth = Math.max(0, depth - 1);
    }
  }
  return { duplicate, isComplete: depth === 0 };
};

/** Decodes a member name, of which any character may be an escape sequence. */
const decodedName = (written: string): string => {
  if (!written.includes('\\')) return written;
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return written;
  }
};
