import type { Breakdown } from '../model/breakdown.js';
import { cellAt, type BreakdownRow } from '../model/breakdown-rows.js';
import type { BreakdownFormatter } from './breakdown-formatter.js';
import { marginText } from '../../../text/margin-text.js';
import { figureRun, joined, toPlainText, rich, type RichText } from '../../../text/rich-text.js';
import type { ReadOut } from '../../../text/read-out.js';
import { remarkText } from '../../../text/status-words.js';

/**
 * Returns the read-out of a cell: `Vrouwen, 2019/20: 14 procent, 6.023 van 42.225 studenten, voorlopig cijfer`; without
 * shares `Vrouwen, 2019/20: 6.023 studenten`. `named`: whether row and column changed and are named.
 */
export const breakdownReadOut = (
  breakdown: Breakdown,
  row: BreakdownRow,
  column: number,
  named: { readonly row: boolean; readonly column: boolean },
  formatter: BreakdownFormatter,
): ReadOut => {
  const { W, v, columnPhrase, value, percent, percentPhrase } = formatter;
  const { layout, columns, slice } = breakdown;
  const cell = cellAt(breakdown, row, column);
  const whole = columns[column]?.whole?.value ?? null;
  const unitSuffix = v.unit && ` ${v.unit}`;
  const amount = (spoken: boolean): RichText => {
    if (cell === null) return rich`${v.words.blank}`;
    const { value: cellValue, share, observation } = cell;
    if (cellValue === null) return value(cell);
    const number = (one: number): RichText => (spoken ? v.spoken(one) : [figureRun(v.number(one))]);
    const shareText =
      share === null || whole === null
        ? []
        : spoken
          ? percentPhrase(share)
          : [figureRun(percent(share))];
    const ofWhole = shareText.length === 0 ? '' : rich` ${W.of}${number(whole ?? 0)}`;
    return joined(
      [
        ...(layout === 'share'
          ? [shareText, rich`${number(cellValue)}${ofWhole}${unitSuffix}`]
          : [
              rich`${number(cellValue)}${unitSuffix}`,
              shareText.length > 0 ? rich`${shareText}${ofWhole}` : [],
            ]),
        // A figure without an observation was computed here.
        ...(observation === null
          ? [rich`${W.restCell}`]
          : [
              rich`${remarkText(observation, v.lang)}`,
              marginText(observation, slice.indicator.unit, v.lang, spoken),
            ]),
      ],
      ', ',
    );
  };
  const head = joined(
    [named.row ? rowName(row, formatter) : [], named.column ? columnPhrase(column) : []],
    ', ',
  );
  return {
    spoken: toPlainText(rich`${head}: ${amount(true)}`),
    shown: rich`${head}: ${amount(false)}`,
  };
};

export const rowName = (
  row: BreakdownRow,
  { W, whole, partPhrase }: BreakdownFormatter,
): RichText => (row === 'rest' ? rich`${W.rest}` : row === 'total' ? whole : partPhrase(row));
