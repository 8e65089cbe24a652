import type { Published } from './published-files.js';

/** Where a page of a test finds what a kept snippet names. */
export interface Serving {
  /** Origin of the script files, and address of the monitor's index. */
  readonly files: string;
  readonly monitor: string;
  readonly published: Published;
}

/** A kept snippet of any release, with the files of this one. */
export const servedSnippet = (text: string, { files, monitor, published }: Serving): string => {
  const own = `v/${published.version}/`;
  return text
    .replaceAll('https://data.example/index.json', monitor)
    .replaceAll(
      /https:\/\/widgets\.example\/v\/[^/]+\/(tp|tp-host)\.js" integrity="sha384-…"/g,
      (_, file: string) =>
        `${files}/${own}${file}.js" integrity="${published.integrity(`${own}${file}.js`)}"`,
    )
    .replaceAll(/https:\/\/widgets\.example\/v\/[^/]+\//g, `${files}/${own}`);
};
