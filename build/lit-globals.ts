import type { Plugin } from 'vite';

/**
 * What Lit writes on the page for copies and decorators that we do not have, where it reads that again, and the hooks
 * by which a page may change its classes.
 */
const WRITTEN: Readonly<Record<string, readonly RegExp[]>> = {
  'reactive-element': [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/,
    /\w+=\w+\.reactiveElementPolyfillSupport,/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\)/,
    /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-html': [
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\)/,
    /,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
};

/**
 * Keeps Lit from leaving anything on the page: it adds `Symbol.metadata` and four globals, and where a page has locked
 * what is built in, the first of them throws and nothing of ours runs. Nor does it hear what a page calls by the names
 * of its hooks: those are for the page's own copy. Each place is expected once; another count fails the build, because
 * a Lit release has moved it.
 */
export function litGlobals(): Plugin {
  let done = 0;
  return {
    name: 'tp-lit-globals',
    apply: 'build',
    transform(code, id) {
      const places = WRITTEN[/[\\/]([a-z-]+)\.js$/.exec(id)?.[1] ?? ''];
      if (
        places === undefined ||
        !/[\\/](lit-html|lit-element|reactive-element)[\\/][a-z-]+\.js$/.test(id)
      )
        return null;
      let text = code;
      for (const place of places) {
        const found = [...code.matchAll(new RegExp(place, 'g'))].length;
        if (found !== 1)
          this.error(`${String(place)} occurs ${found} times; the patch expects it once: ${id}`);
        text = text.replace(place, '');
        done += 1;
      }
      return { code: text, map: null };
    },
    generateBundle() {
      const all = Object.values(WRITTEN).flat().length;
      if (done !== all)
        this.error(`expected ${all} places where Lit writes on the page, found ${done}`);
    },
  };
}
