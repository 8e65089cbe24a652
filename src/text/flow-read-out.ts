import type { Flow, FlowStep } from '../model/flow.js';
import { partOn, waysOf, type FlowWay } from '../model/flow-ways.js';
import type { FlowPart } from '../model/flow-parts.js';
import { groupName, wholeName, wayName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import type { Lang } from './lang.js';
import { marginText } from './margin-text.js';
import { comparedWords, wholeText } from './numbers.js';
import { during } from './periods.js';
import { fig, joined, plain, words, type Phrase } from './phrase.js';
import type { ReadOut } from './read-out.js';
import { missingWords, remarkText } from './status-words.js';
import { voice, type Voice } from './voice.js';

/** A group and a destination, as indices in `Flow.steps` and `waysOf`. */
export interface FlowPlace {
  readonly step: number;
  readonly way: number;
}

/**
 * One share, as who walks through the picture meets it: `Techniek in het mbo, Vmbo-tl, 2023: 12 procent van de leerlingen, 1 procentpunt meer dan
 * in 2022, hoogste van 4 groepen`. `withWay`: whether destination and period are named, as on entry and after another one was chosen.
 */
export const flowReadOut = (flow: Flow, lang: Lang, { step, way }: FlowPlace, withWay: boolean): ReadOut => {
  const [one, to] = [flow.steps[step], waysOf(flow)[way]];
  if (one === undefined || to === undefined) throw new RangeError('no such share');
  const v = voice(flow.slice, lang);
  const said = (spoken: boolean): Phrase => tell(flow, one, step, to, v, withWay, spoken);
  return { spoken: plain(said(true)), shown: said(false) };
};

const tell = (flow: Flow, step: FlowStep, index: number, way: FlowWay, v: Voice, withWay: boolean, spoken: boolean): Phrase => {
  const { indicator } = flow.slice;
  const part = partOn(step, way);
  const several = waysOf(flow).length > 1;
  const name = groupName(step, v);
  const to = several ? wayName(way, flow, v) : [];
  const head = joined([withWay ? to : [], name, withWay || name.length === 0 ? [fig(v.label(0))] : []], ', ');
  if (part?.value == null) return words`${head}: ${missingWords(part?.observation.status ?? 'missing', indicator, v.lang)}`;
  const L = flowWords(v.lang);
  const whom = wholeName(flow, v);
  const number = spoken ? v.spoken(part.value) : [fig(v.number(part.value))];
  const margin = marginText(part.observation, indicator.unit, v.lang, spoken);
  return joined(
    [
      words`${head}: ${whom.length > 0 ? L.shareOf(number, whom) : number}`,
      changed(flow, part, v),
      ranked(flow, index, way, v),
      words`${remarkText(part.observation, v.lang)}`,
      margin.length > 0 ? words`${L.margin} ${margin}` : [],
    ],
    ', ',
  );
};

/** Against the last comparable number, which is not shown. */
const changed = ({ slice }: Flow, { series }: FlowPart, v: Voice): Phrase => {
  const change = slice.series[series]?.change;
  if (change?.kind !== 'known') return [];
  const than = during(change.than, v.lang);
  return change.absolute === 0 ? v.words.same(than) : v.words.than(comparedWords(change.absolute, slice.indicator.unit, v.lang), than);
};

/** Only of the destination that groups are compared by, among three or more, and not as one of equals. */
const ranked = (flow: Flow, step: number, way: FlowWay, v: Voice): Phrase => {
  const { ends } = flow;
  const L = flowWords(v.lang);
  if (ends === null || ends.count < 3 || ends.of !== way.id) return [];
  const count = [fig(wholeText(ends.count, v.lang))];
  if (ends.highest.join() === String(step)) return L.highestOf(count);
  return ends.lowest.join() === String(step) ? L.lowestOf(count) : [];
};
