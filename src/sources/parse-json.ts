import { refuse } from './check.js';

/** The value that a JSON text stands for. Problems: `not-json`; `shape` when it is nested deeper than 64 levels. */
export const parseJson = (text: string): unknown => {
  const depth = depthOf(text);
  if (depth > 64) refuse('shape', { pointer: '', value: depth }, 'at most 64 levels');
  try {
    return JSON.parse(text);
  } catch {
    // The engine's own message quotes the text: it is not passed on.
    return refuse('not-json', { pointer: '', value: undefined });
  }
};

/** Counted on the text, before parsing: parsing a million brackets takes seconds. */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') quoted = !quoted;
    else if (quoted) i += char === '\\' ? 1 : 0;
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ']' || char === '}') depth--;
  }
  return deepest;
};
