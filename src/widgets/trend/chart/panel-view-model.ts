import type { Slice } from '../../../model/slice.js';
import type { ChartWords } from '../../../text/chart-words.js';
import type { LayoutContext } from '../../../charts/chart-input.js';

/**
 * Returns the text below the name of a panel: a period with its value, or with why there is none. If there is little
 * room, the period is abbreviated and then omitted: it is stated elsewhere too.
 */
export const panelViewModel = (
  { series }: Slice,
  at: number,
  words: ChartWords,
  layout: LayoutContext,
  availableWidth: number,
): string => {
  const cell = series[0]?.observations[at];
  if (cell === undefined) return '';
  const valueText = cell.value === null ? words.statusWords[cell.status] : words.format(cell.value);
  const { full = '', short = '' } = words.periodLabels[at] ?? {};
  return (
    [`${full}: ${valueText}`, `${short}: ${valueText}`].find(
      (text) => layout.measure(text, 400) <= availableWidth,
    ) ?? valueText
  );
};

/** Returns the period shown there when none is selected. */
export const restingPeriod = ({ series, periods }: Slice): number =>
  series[0]?.latest ?? periods.length - 1;
