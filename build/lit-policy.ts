import type { Plugin } from 'vite';

/** Lit's own policy: made when the module is evaluated, under the name `lit-html`. */
const OWN_POLICY = /(\w+)=(\w+)\?\2\.createPolicy\("lit-html",\{createHTML:(\w+)=>\3\}\):void 0/g;

/**
 * Gives Lit the policy of `embed/loader/trusted` instead of its own. Two reasons: a page then names one policy,
 * `techniekpact`, for all we do; and nothing is made at load, so that a second copy of the library, which renders
 * nothing, needs no policy at all. Exactly one place is expected in each copy of lit-html; another count fails the
 * build, because a Lit release has moved it.
 */
export function litPolicy(trustedModule: string): Plugin {
  let patched = 0;
  return {
    name: 'tp-lit-policy',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      const found = [...code.matchAll(OWN_POLICY)].length;
      if (found !== 1)
        this.error(`lit-html makes its policy in ${found} places; the patch expects 1: ${id}`);
      patched += 1;
      const body = code.replace(OWN_POLICY, '$1={createHTML:__tpTrustedHtml}');
      return {
        code: `import{trustedHtml as __tpTrustedHtml}from ${JSON.stringify(trustedModule)};\n${body}`,
        map: null,
      };
    },
    generateBundle(_, bundle) {
      const made = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? [...file.code.matchAll(/\.createPolicy\(/g)] : [],
      );
      if (patched !== 1 || made.length !== 1) {
        this.error(
          `expected one copy of lit-html and one policy in the file, found ${patched} and ${made.length}`,
        );
      }
    },
  };
}
