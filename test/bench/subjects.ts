/**
 * What is measured: our widget as a partner pastes it, the picture in it alone, and two libraries as their
 * documentation shows them.
 */
export const OURS = ['widgets', 'picture'] as const;
export const PEERS = ['vega-embed', 'plot'] as const;
export const SUBJECTS = [...OURS, ...PEERS] as const;
export type Ours = (typeof OURS)[number];
export type Peer = (typeof PEERS)[number];
export type Subject = (typeof SUBJECTS)[number];

/** One trend of the demo monitor. */
export interface Figure {
  readonly title: string;
  /** Address of the file, for ours. */
  readonly src: string;
  readonly split: string;
  /** The same figures, read and ready, for the others. */
  readonly rows: readonly {
    readonly period: string;
    readonly series: string;
    readonly value: number | null;
  }[];
}

/** Size of a picture in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a trend in each box; resolves when all stand in the page. Each picture is marked as `drawn` (user timing) in
 * the task in which it is put there.
 */
export type DrawAll = (
  boxes: readonly HTMLElement[],
  figures: readonly Figure[],
  size: Size,
) => Promise<void>;

/** Said with the figures: these do not do the same. */
export const WHAT_EACH_DOES = [
  'widgets:    <tp-trend> fetches and checks the file and shows heading, sentence, notes, picture, explorer, table, sources; in Dutch.',
  'picture:    the picture of the same alone, as it is drawn: with breaks, provisional figures, names at the lines, texts that',
  '            never overlap. The figures are read beforehand.',
  'vega-embed, Plot: title, axes, lines, points, legend, tips. Rows are given to them read and ready; of breaks and statuses they know nothing.',
] as const;
