import type { Plugin } from 'vite';

/** What Lit tells who writes its style sheets in a wrong way. */
const WORDS: readonly RegExp[] = [
  /"CSSResult is not constructable[^"]*"/,
  /"Value passed to 'css' function must be a 'css' function result: "\s*\+\s*\w+\s*\+\s*"[^"]*"/,
];

/**
 * Leaves out what Lit would say to whoever writes a style sheet with it: here that is checked by types, and every reader of a page would fetch the words.
 * Each place is expected once; another count fails the build, because a Lit release has moved it.
 */
export function litWords(): Plugin {
  let done = 0;
  return {
    name: 'tp-lit-words',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]reactive-element[\\/]css-tag\.js$/.test(id)) return null;
      done += 1;
      return { code: WORDS.reduce((text, words) => text.replace(words, '"css"'), code), map: null };
    },
    generateBundle(_, bundle) {
      const left = Object.values(bundle).some((file) => file.type === 'chunk' && /not constructable|'css' function/.test(file.code));
      if (done !== 1 || left) this.error(`expected the words of one css-tag of Lit, found ${done}${left ? ', and some are left' : ''}`);
    },
  };
}
