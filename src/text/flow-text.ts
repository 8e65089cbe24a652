import type { Flow } from '../model/flow.js';
import { waysOf } from '../model/flow-ways.js';
import { flowChartWords, type FlowChartWords } from './flow-chart-words.js';
import { flowNotes } from './flow-notes.js';
import { flowSummary } from './flow-summary.js';
import { flowWords } from './flow-words.js';
import type { ExplorerText } from './explorer-text.js';
import type { Lang, Picked } from './lang.js';
import type { Note } from './notes-text.js';
import { periodRange } from './periods.js';
import type { Phrase } from './phrase.js';
import { voice } from './voice.js';

/** What `<tp-flow>` says. */
export interface FlowText {
  readonly heading: Picked;
  /** At most 60 words. */
  readonly summary: Phrase;
  /** Name of the picture: what kind it is, and what it spans. */
  readonly figureName: string;
  readonly notes: readonly Note[];
  readonly chart: FlowChartWords;
}

/** `drawn`: how many groups the picture shows. */
export const flowText = (flow: Flow, lang: Lang, drawn = flow.steps.length): FlowText => {
  const v = voice(flow.slice, lang);
  const ways = waysOf(flow).filter(({ whole }) => !whole).length;
  return {
    heading: v.heading,
    summary: flowSummary(flow, v),
    figureName: flowWords(lang).diagram(drawn, ways, periodRange([flow.period], lang)),
    notes: flowNotes(flow, v, drawn),
    chart: flowChartWords(flow, v),
  };
};

/** Words on what walks through the picture: groups along the range, destinations beside it. */
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
