/** Put in by the build: the version in package.json. */
declare const __TP_VERSION__: string;

/** Put in by the build of `tp.js`: the files it may ask for, by part name, relative to its own address, with the hash of each. */
declare module 'virtual:tp-files' {
  export const files: Readonly<Record<string, { readonly path: string; readonly integrity: string; readonly needs: readonly string[] }>>;
}

/** Put in by the build: what the file at hand lends to those that come after it, in an order that both builds know. */
declare module 'virtual:tp-lent' {
  export const lent: readonly unknown[];
}
