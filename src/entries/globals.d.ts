/** Put in by the build: the version in package.json. */
declare const __TP_VERSION__: string;

/** Put in by the build of `tp.js`: the files it may ask for, by part name, relative to its own address, with the hash of each. */
declare module 'virtual:tp-files' {
  export const files: Readonly<Record<string, { readonly path: string; readonly integrity: string }>>;
}
