import type { Dataset, Dimension } from '../model/dataset.js';

/**
 * One row per element. It is the source of the defined tags, the exports of the package, the widgets that a URL can
 * request, the builder's list with its names and heights, the list of the WordPress block, and the tables of elements
 * in the documentation, and tests show each. `npm run docs` writes those that are files.
 */
export interface WidgetRow {
  /** The tag without its prefix. */
  readonly name: string;
  /** Folder below `src` that contains `tp-<name>.ts`. */
  readonly folder: string;
  /**
   * `figure`: shows one indicator as a block of its own, so that a URL can request it. `story`: the same for content
   * about the whole monitor. `beside`: is only useful around, beside or inside something else, or is a tool.
   */
  readonly kind: 'figure' | 'story' | 'beside';
  /** Names for readers who choose among the widgets that a URL can request. */
  readonly names?: { readonly nl: string; readonly en: string };
  /**
   * Height in CSS pixels at a width of 320, 640 and 960, measured with figures of the demo; a frame adds its margin and
   * one line.
   */
  readonly heights?: readonly [number, number, number];
  /**
   * Pixels that each period, or each row of the split, adds to that height, and how many rows the height includes;
   * measured.
   */
  readonly rows?: {
    readonly of: 'periods' | 'rows';
    readonly each: number;
    readonly usual: number;
  };
  /** Pixels that it is higher where values fall in classes. */
  readonly classes?: number;
  /** The options in the builder. Without it, the builder does not offer this element. */
  readonly builder?: BuilderRow;
}

export interface BuilderRow {
  /** Whether it can show this file without further settings. Default: whether it can split by one of its dimensions. */
  readonly isSuitable?: (dataset: Dataset) => boolean;
  /** The default split: regions, categories of another dimension, either, or each dimension but regions. */
  readonly splits?: 'regions' | 'parts' | 'either' | 'all';
  /** The number of periods in which two categories of the split must have figures. Default 1. */
  readonly periods?: number;
  /** Attributes that can be chosen, beside the common ones. */
  readonly attributes: readonly string[];
  /** Values of `layout`. */
  readonly layouts?: readonly string[];
  /** Whether its picture can be saved; a card has a picture with some figures only. */
  readonly picture: boolean;
}

/** Returns whether a dimension has several categories beside the total. */
export const isDivided = ({ categories, total }: Dimension): boolean =>
  categories.filter(({ code }) => code !== total).length > 1;

const always = (): boolean => true;

/** In the order of the builder's list, the simplest first. */
export const widgets = [
  {
    name: 'indicator',
    folder: 'widgets/indicator',
    kind: 'figure',
    names: { nl: 'Eén cijfer', en: 'One figure' },
    heights: [380, 320, 320],
    classes: 120,
    builder: { isSuitable: always, attributes: ['size'], picture: false },
  },
  {
    name: 'trend',
    folder: 'widgets/trend',
    kind: 'figure',
    names: { nl: 'Lijn door de tijd', en: 'Line over time' },
    heights: [585, 530, 530],
    builder: {
      isSuitable: ({ periods }) => periods.length > 1,
      attributes: ['split', 'layout', 'view'],
      layouts: ['multiples'],
      picture: true,
    },
  },
  {
    name: 'compare',
    folder: 'widgets/compare',
    kind: 'figure',
    names: { nl: 'Vergelijking', en: 'Comparison' },
    heights: [880, 600, 600],
    rows: { of: 'rows', each: 48, usual: 14 },
    builder: { splits: 'either', attributes: ['split', 'level', 'sort', 'view'], picture: true },
  },
  {
    name: 'slope',
    folder: 'widgets/slope',
    kind: 'figure',
    names: { nl: 'Twee perioden', en: 'Two periods' },
    heights: [880, 560, 560],
    rows: { of: 'rows', each: 46, usual: 14 },
    builder: {
      splits: 'either',
      periods: 2,
      attributes: ['split', 'level', 'view'],
      picture: true,
    },
  },
  {
    name: 'breakdown',
    folder: 'widgets/breakdown',
    kind: 'figure',
    names: { nl: 'Verdeling', en: 'Parts of a whole' },
    heights: [620, 530, 530],
    builder: {
      splits: 'parts',
      attributes: ['split', 'layout', 'by', 'view'],
      layouts: ['share', 'stacked', 'grouped'],
      picture: true,
    },
  },
  {
    name: 'map',
    folder: 'widgets/map',
    kind: 'figure',
    names: { nl: 'Kaart', en: 'Map' },
    heights: [935, 990, 590],
    rows: { of: 'rows', each: 17, usual: 13 },
    builder: { splits: 'regions', attributes: ['level', 'view'], picture: true },
  },
  {
    name: 'flow',
    folder: 'widgets/flow',
    kind: 'figure',
    names: { nl: 'Doorstroom', en: 'Progression' },
    heights: [625, 730, 730],
    rows: { of: 'rows', each: 30, usual: 3 },
    builder: {
      // Progression is the share of a group that moved on within a period.
      isSuitable: ({ indicator, dimensions }) =>
        indicator.unit.kind === 'share' &&
        indicator.measured === 'flow' &&
        dimensions.some((one) => one.kind !== 'geo' && isDivided(one)),
      splits: 'all',
      attributes: ['view'],
      picture: true,
    },
  },
  {
    name: 'target',
    folder: 'widgets/target',
    kind: 'figure',
    names: { nl: 'Cijfer en doel', en: 'Figure and target' },
    heights: [260, 175, 175],
    builder: {
      isSuitable: ({ targets }) => targets.length > 0,
      attributes: ['target'],
      picture: false,
    },
  },
  {
    name: 'table',
    folder: 'widgets/table',
    kind: 'figure',
    names: { nl: 'Tabel', en: 'Table' },
    heights: [860, 690, 690],
    rows: { of: 'periods', each: 32, usual: 13 },
    builder: { isSuitable: always, attributes: ['split', 'form'], picture: false },
  },
  {
    name: 'highlights',
    folder: 'widgets/stories',
    kind: 'story',
    names: { nl: 'Highlights', en: 'Highlights' },
  },
  {
    name: 'progress',
    folder: 'widgets/stories',
    kind: 'story',
    names: { nl: 'Acties en hun voortgang', en: 'Actions and their progress' },
  },
  {
    name: 'commitments',
    folder: 'widgets/stories',
    kind: 'story',
    names: { nl: 'Afspraken van het pact', en: 'Commitments of the pact' },
  },
  {
    name: 'answers',
    folder: 'widgets/stories',
    kind: 'story',
    names: { nl: 'Antwoorden aan de Kamer', en: 'Answers to parliament' },
  },
  { name: 'value', folder: 'widgets/value', kind: 'beside' },
  { name: 'group', folder: 'widgets/group', kind: 'beside' },
  { name: 'select', folder: 'widgets/group', kind: 'beside' },
  { name: 'chart', folder: 'widgets/custom-chart', kind: 'beside' },
  { name: 'embed-code', folder: 'tools/builder', kind: 'beside' },
] as const satisfies readonly WidgetRow[];

type Row = (typeof widgets)[number];

/** The elements that the builder offers. */
export type ViewKind = Extract<Row, { readonly builder: BuilderRow }>['name'];

/** Their rows. */
export const builderWidgets: readonly (WidgetRow & {
  readonly name: ViewKind;
  readonly builder: BuilderRow;
})[] = widgets.filter((row) => 'builder' in row);
