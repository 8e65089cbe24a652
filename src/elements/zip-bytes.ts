import { zipSync, type Zippable } from 'fflate';

/** One file of several. The same ones give the same bytes on any day: their dates are those of the format's beginning. */
export const zipBytes = (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array<ArrayBuffer> => {
  const all: Zippable = Object.fromEntries(
    // What is squeezed already is not squeezed again.
    files.map(({ name, bytes }) => [name, [bytes, { mtime: new Date(1980, 0, 1), level: name.endsWith('.png') ? 0 : 6 }]]),
  );
  return zipSync(all);
};
