/** Where the bundle of a source file stands, below the folder of bundles. */
export const bundledName = (file: string): string => file.replace(/\.ts$/, '.js');
