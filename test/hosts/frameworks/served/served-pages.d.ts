declare module 'virtual:served-pages' {
  /** A document by the name of the framework whose server wrote it. */
  export const pages: Readonly<Record<string, string>>;
}
