/**
 * Put in by the build of `tp.js`: the files it may load, by chunk name, with the hash of each (SHA-384) and the chunks
 * that it imports from. Of some only the name: a file without which nobody asks for them tells the rest.
 */
declare module 'virtual:tp-files' {
  /** Their folder, relative to the address of the script. */
  export const folder: string;
  export const files: FileTable;

  type FileTable = Readonly<Record<string, readonly [hash?: string, ...needs: string[]]>>;
}
