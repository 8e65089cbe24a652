/** Put in by the build: the version in package.json. */
declare const __TP_VERSION__: string;

/** Put in by the build of `tp.js`: the files it may ask for, by part name, with the hash of each (SHA-384) and the parts that it borrows from. */
declare module 'virtual:tp-files' {
  /** Where they stand, relative to the script's own address. */
  export const folder: string;
  export const files: Readonly<Record<string, readonly [hash: string, ...needs: string[]]>>;
}

/** Put in by the build: what the file at hand lends to those that come after it, in an order that both builds know. */
declare module 'virtual:tp-lent' {
  export const lent: readonly unknown[];
}
