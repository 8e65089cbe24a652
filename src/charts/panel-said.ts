import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { Look } from './chart-input.js';

/**
 * What stands under the name of a panel: a period with its number, or with why there is none. The period in short, and then without it, where
 * there is less room: which one is meant is told elsewhere too.
 */
export const panelSaid = ({ series }: Slice, at: number, words: ChartWords, look: Look, room: number): string => {
  const cell = series[0]?.observations[at];
  if (cell === undefined) return '';
  const told = cell.value === null ? words.statusWords[cell.status] : words.format(cell.value);
  const { full = '', short = '' } = words.periodLabels[at] ?? {};
  return [`${full}: ${told}`, `${short}: ${told}`].find((text) => look.measure(text, 400) <= room) ?? told;
};

/** The period of which that stands there when nobody has chosen one. */
export const restingPeriod = ({ series, periods }: Slice): number => series[0]?.latest ?? periods.length - 1;
