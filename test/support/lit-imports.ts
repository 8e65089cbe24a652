/**
 * Where the imports of an app's own code lead to that takes Lit as it is published: for an import map. `packages`:
 * address of `node_modules`, without a slash.
 */
export const litImports = (packages: string): Readonly<Record<string, string>> => ({
  lit: `${packages}/lit/index.js`,
  'lit/': `${packages}/lit/`,
  'lit-html': `${packages}/lit-html/lit-html.js`,
  'lit-html/': `${packages}/lit-html/`,
  'lit-element/lit-element.js': `${packages}/lit-element/lit-element.js`,
  '@lit/reactive-element': `${packages}/@lit/reactive-element/reactive-element.js`,
  '@lit/reactive-element/': `${packages}/@lit/reactive-element/`,
});
