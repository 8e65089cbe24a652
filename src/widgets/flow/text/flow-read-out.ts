import type { Flow, FlowStep } from '../model/flow.js';
import { partOn, waysOf, type FlowWay } from '../model/flow-ways.js';
import type { FlowPart } from '../model/flow-parts.js';
import { groupName, wholeName, wayName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import type { Lang } from '../../../text/lang.js';
import { marginText } from '../../../text/margin-text.js';
import { comparedWords, integerText } from '../../../text/numbers.js';
import { during } from '../../../text/periods.js';
import { figureRun, joined, toPlainText, rich, type RichText } from '../../../text/rich-text.js';
import type { ReadOut } from '../../../text/read-out.js';
import { missingWords, remarkText } from '../../../text/status-words.js';
import { sliceFormatter, type SliceFormatter } from '../../../text/slice-formatter.js';

/** Position of a share, as indexes in `Flow.steps` and `waysOf`. */
export interface FlowPlace {
  readonly step: number;
  readonly way: number;
}

/**
 * Returns the read-out of a share: `Techniek in het mbo, Vmbo-tl, 2023: 12 procent van de leerlingen, 1 procentpunt
 * meer dan in 2022, hoogste van 4 groepen`. `withWay`: names destination and period, on entry and after the destination
 * changed.
 */
export const flowReadOut = (
  flow: Flow,
  lang: Lang,
  { step, way }: FlowPlace,
  withWay: boolean,
): ReadOut => {
  const [group, destination] = [flow.steps[step], waysOf(flow)[way]];
  if (group === undefined || destination === undefined) throw new RangeError('no such share');
  const v = sliceFormatter(flow.slice, lang);
  const readOut = (spoken: boolean): RichText =>
    readOutText(flow, group, step, destination, v, withWay, spoken);
  return { spoken: toPlainText(readOut(true)), shown: readOut(false) };
};

const readOutText = (
  flow: Flow,
  step: FlowStep,
  index: number,
  way: FlowWay,
  v: SliceFormatter,
  withWay: boolean,
  spoken: boolean,
): RichText => {
  const { indicator } = flow.slice;
  const part = partOn(step, way);
  const several = waysOf(flow).length > 1;
  const name = groupName(step, v);
  const destination = several ? wayName(way, flow, v) : [];
  const heading = joined(
    [withWay ? destination : [], name, withWay || name.length === 0 ? [figureRun(v.label(0))] : []],
    ', ',
  );
  if (part?.value == null)
    return rich`${heading}: ${missingWords(part?.observation.status ?? 'missing', indicator, v.lang)}`;
  const L = flowWords(v.lang);
  const whole = wholeName(flow, v);
  const value = spoken ? v.spoken(part.value) : [figureRun(v.number(part.value))];
  const margin = marginText(part.observation, indicator.unit, v.lang, spoken);
  return joined(
    [
      rich`${heading}: ${whole.length > 0 ? L.shareOf(value, whole) : value}`,
      changeText(flow, part, v),
      rankText(flow, index, way, v),
      rich`${remarkText(part.observation, v.lang)}`,
      margin.length > 0 ? rich`${L.margin} ${margin}` : [],
    ],
    ', ',
  );
};

/** States the change since the last comparable figure, which is not shown. */
const changeText = ({ slice }: Flow, { series }: FlowPart, v: SliceFormatter): RichText => {
  const change = slice.series[series]?.change;
  if (change?.kind !== 'known') return [];
  const period = during(change.than, v.lang);
  return change.absolute === 0
    ? v.words.same(period)
    : v.words.than(comparedWords(change.absolute, slice.indicator.unit, v.lang), period);
};

/** States the rank, only for the destination that groups are compared by, among at least three, and not for equals. */
const rankText = (flow: Flow, step: number, way: FlowWay, v: SliceFormatter): RichText => {
  const { ends } = flow;
  const L = flowWords(v.lang);
  if (ends === null || ends.count < 3 || ends.of !== way.id) return [];
  const count = [figureRun(integerText(ends.count, v.lang))];
  if (ends.highest.join() === String(step)) return L.highestOf(count);
  return ends.lowest.join() === String(step) ? L.lowestOf(count) : [];
};
