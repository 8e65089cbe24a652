import type { Flow, FlowStep } from '../model/flow.js';
import { waysOf } from '../model/flow-ways.js';
import { flowChartWords, type FlowChartWords } from './flow-chart-words.js';
import { flowInWords } from './flow-in-words.js';
import { flowSentence } from './flow-sentence.js';
import { flowWords } from './flow-words.js';
import type { ExplorerText } from '../../../text/explorer-text.js';
import type { Lang, Picked } from '../../../text/lang.js';
import { type Note, notes } from '../../../text/notes-text.js';
import { periodRange } from '../../../text/periods.js';
import { readingLine } from '../../../text/sentence/reading-line.js';
import {
  capital,
  capitalised,
  figureRun,
  joined,
  rich,
  type RichText,
  toPlainText,
} from '../../../text/rich-text.js';
import { sliceFormatter, type SliceFormatter } from '../../../text/slice-formatter.js';
import { groupName, groupNames, wholeName } from './flow-names.js';
import { integerText } from '../../../text/numbers.js';

/** Texts of `<tp-flow>`. */
export interface FlowText {
  readonly heading: Picked;
  /** One sentence of at most 110 characters. */
  readonly summary: RichText;
  readonly inWords: readonly RichText[];
  /** The line above the picture. */
  readonly measure: RichText;
  /** Name of the chart: its kind and extent. */
  readonly figureName: string;
  readonly notes: readonly Note[];
  readonly chart: FlowChartWords;
}

/** Returns the texts of a progression. `drawn`: number of drawn groups. */
export const flowText = (flow: Flow, lang: Lang, drawn = flow.steps.length): FlowText => {
  const v = sliceFormatter(flow.slice, lang);
  const ways = waysOf(flow).filter(({ whole }) => !whole).length;
  return {
    heading: v.heading,
    summary: flowSentence(flow, v),
    inWords: flowInWords(flow, v),
    measure: readingLine(flow.slice, v),
    figureName: flowWords(lang).diagram(drawn, ways, periodRange([flow.period], lang)),
    notes: flowNotes(flow, v, drawn),
    chart: flowChartWords(flow, v),
  };
};

/** Texts of the explorer: groups along the range, destinations as rows. */
export const flowExplorerText = (flow: Flow, lang: Lang, heading: string): ExplorerText => {
  const L = flowWords(lang);
  const named = (text: string): string => `${text}: ${heading}`;
  return {
    label: L.explore(heading),
    help: waysOf(flow).length > 1 ? L.helpMany : L.help,
    previous: L.previous,
    previousName: named(L.previous),
    next: L.next,
    nextName: named(L.next),
    series: L.destination,
    seriesName: named(L.destination),
  };
};

/**
 * Returns all notes on a progression: what 100 percent is, the rest, what was not drawn or cannot be compared, and the
 * usual notes. `drawn`: number of drawn groups.
 */
const flowNotes = (flow: Flow, v: SliceFormatter, drawn: number): readonly Note[] => {
  const { steps, later } = flow;
  const L = flowWords(v.lang);
  const countText = (count: number): RichText => [figureRun(integerText(count, v.lang))];
  const whole = wholeName(flow, v);
  const several = steps.length > 1;
  const withFit = (fit: FlowStep['fit']): readonly FlowStep[] =>
    steps.filter((step) => step.fit === fit);
  const sums = (fit: FlowStep['fit'], addition: string): readonly Note[] =>
    withFit(fit).map((step) => {
      const name = groupName(step, v);
      const together = capitalised(
        L.together(name.length > 0 ? rich`${name}: ` : [], v.spoken(step.sum ?? NaN)),
      );
      return {
        lead: fit === 'over' ? L.notDrawn : L.rounding,
        text: joined([together, rich`${addition}`]),
      };
    });
  const unranked = steps.filter((step) => step.unranked);
  const names = groupNames(unranked, v, (count) => L.groups(countText(count), count > 1));
  return [
    ...(whole.length > 0 || several
      ? [
          {
            lead: toPlainText(L.hundred),
            text: joined([
              whole.length > 0 ? L.base(whole, several) : [],
              rich`${several ? L.neverAdd : ''}`,
            ]),
          },
        ]
      : []),
    ...(withFit('rest').length > 0
      ? [{ lead: `${capital(L.rest)}.`, text: rich`${L.restIs}` }]
      : []),
    ...sums('over', L.tooMuch),
    ...sums('rounding', ''),
    ...(several && unranked.length > 0
      ? [{ lead: L.apart, text: L.apartIs(capitalised(names)) }]
      : []),
    ...(later > 0
      ? [{ lead: L.later, text: L.laterIs(countText(later), later > 1, v.at(0)) }]
      : []),
    ...(drawn < steps.length ? [{ lead: '', text: rich`${L.inTable(drawn)}` }] : []),
    ...notes(flow.slice, v, false, flow.slice.series.length),
  ];
};
