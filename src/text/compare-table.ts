import { bandOf } from '../model/band.js';
import { byName } from '../model/by-name.js';
import type { Comparison } from '../model/comparison.js';
import type { RankedRow } from '../model/ranking.js';
import { isShare } from '../model/unit.js';
import { cellText } from './cell-text.js';
import { totalName } from './compare-names.js';
import { stopsOf } from './compare-read-out.js';
import { compareWords } from './compare-words.js';
import type { Lang } from './lang.js';
import { marginText } from './margin-text.js';
import { exactly, numberText, integerText } from './numbers.js';
import { capitalised, joined, toPlainText, rich, type RichText } from './rich-text.js';
import type { Cell } from './cell-text.js';
import type { TableText } from './table-text.js';
import { targetLabel } from './target-text.js';
import { partOf, sliceFormatter, type SliceFormatter } from './slice-formatter.js';

type Stop = ReturnType<typeof stopsOf>[number];

/** A column beside the figures, present if at least one row has something in it. */
interface Extra {
  readonly head: RichText;
  readonly cellOf: (one: Stop) => Cell;
}

/**
 * One table row per stop, in the order of the comparison, with columns for rank, difference and whatever else differs.
 */
export const compareTable = (comparison: Comparison, lang: Lang, heading: string): TableText => {
  const { slice } = comparison;
  const v = sliceFormatter(slice, lang);
  const L = compareWords(lang);
  const stops = stopsOf(comparison);
  const signs = new Map<string, string>();
  const extra = [...rankColumns(comparison, v), ...figureColumns(comparison, v)];
  const inOrder = stops.map(({ label }) => v.text(label)).sort(byName(lang));
  const reference = v.text(slice.indicator.reference);
  const heads = [v.part(slice.split?.label), rich`${v.measure}`, ...extra.map(({ head }) => head)];
  return {
    caption: joined([
      rich`${partOf(v.heading, lang)}: ${v.measure}, ${v.name(0)}${reference && ` (${reference})`}.`,
    ]),
    columns: heads.map((head) => ({
      head: capitalised(head),
      description: `${L.sortColumn}: ${heading}`,
    })),
    rows: stops.map((one) => ({
      head: v.text(one.label),
      // The position in the sorted list, because a shortened article is ignored in sorting.
      sort: inOrder.indexOf(v.text(one.label)),
      cutBefore: false,
      cells: [
        cellText(slice, one.observation, v, signs),
        ...extra.map(({ cellOf }) => cellOf(one)),
      ],
    })),
    legend: [...signs].map(([symbol, text]) => ({ symbol, text })),
  };
};

/** Columns that compare the rows: place, difference from the total, class. */
const rankColumns = (comparison: Comparison, v: SliceFormatter): readonly Extra[] => {
  const { slice, ranking } = comparison;
  const { unit, bands } = slice.indicator;
  const L = compareWords(v.lang);
  const row = (one: Stop): RankedRow | null => ('rank' in one ? one : null);
  const points = isShare(unit) ? ` (${v.words.points('2').trim()})` : '';
  const signed = (by: number): string =>
    `${by > 0 ? '+' : ''}${numberText(by, { ...unit, kind: 'number', symbol: '' }, v.lang)}`;
  return [
    ...(ranking.of > 1
      ? [
          {
            head: rich`${L.place}`,
            cellOf: (one: Stop) =>
              numberCell(row(one)?.rank ?? null, (rank) => integerText(rank, v.lang)),
          },
        ]
      : []),
    ...(ranking.rows.some(({ difference }) => difference !== null)
      ? [
          {
            head: rich`${L.differenceWith(toPlainText(totalName(comparison, v)))}${points}`,
            cellOf: (one: Stop) => numberCell(row(one)?.difference ?? null, signed),
          },
        ]
      : []),
    ...(bands.length > 0
      ? [
          {
            head: rich`${L.band}`,
            cellOf: ({ observation }: Stop) =>
              wordCell(v.text(bandOf(slice.indicator, observation)?.label)),
          },
        ]
      : []),
  ];
};

/** Columns on each figure itself: target, margin, definition, edition. */
const figureColumns = ({ slice, ranking }: Comparison, v: SliceFormatter): readonly Extra[] => {
  const { indicator, targets, definitions, editions } = slice;
  const L = compareWords(v.lang);
  const targetTexts = (series: number): string =>
    targets
      .flatMap(({ target, series: of }) =>
        of === series
          ? [
              `${numberText(target.value, exactly(indicator.unit, target.value), v.lang)} (${targetLabel(slice, target, v.lang)})`,
            ]
          : [],
      )
      .join(', ');
  const column = (textOf: (one: Stop) => string, head: string): readonly Extra[] =>
    stopsOf({ ranking }).some((one) => textOf(one) !== '')
      ? [{ head: rich`${head}`, cellOf: (one) => wordCell(textOf(one)) }]
      : [];
  const definitionText = ({ definition }: Stop['observation']): string =>
    v.text(definitions.find(({ id }) => id === definition)?.short) || (definition ?? '');
  return [
    ...column(({ series }) => targetTexts(series), L.target),
    ...column(
      ({ observation }) => toPlainText(marginText(observation, indicator.unit, v.lang, false)),
      L.margin.trim(),
    ),
    ...(definitions.length > 1
      ? column(
          ({ observation, value }) => (value === null ? '' : definitionText(observation)),
          v.words.countMethod,
        )
      : []),
    ...(editions.length > 1
      ? column(
          ({ observation, value }) => (value === null ? '' : observation.edition),
          v.words.edition,
        )
      : []),
  ];
};

const numberCell = (value: number | null, format: (value: number) => string): Cell => ({
  text: value === null ? '' : format(value),
  spoken: null,
  kind: 'number',
  mark: null,
  sort: value,
});

const wordCell = (text: string): Cell => ({
  text,
  spoken: null,
  kind: 'word',
  mark: null,
  sort: text || null,
});
