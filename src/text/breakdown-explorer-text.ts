import type { Breakdown } from '../model/breakdown.js';
import { lower } from './breakdown-text.js';
import type { BreakdownVoice } from './breakdown-voice.js';
import { exploreText, explorerText, type ExplorerText } from './explorer-text.js';

/** Words on what walks through parts: along the bars, or along the parts where there is one bar. `heading`: what stands above the widget. */
export const breakdownExplorerText = ({ columns, by, slice }: Breakdown, { W, v }: BreakdownVoice, heading: string): ExplorerText => {
  const named = (text: string): string => `${text}: ${heading}`;
  const overTime = explorerText(slice, v.lang, heading);
  const part = { series: W.part, seriesName: named(W.part) };
  const turned = columns.length === 1;
  if (by === null && !turned) return { ...overTime, help: W.help(W.anotherPeriod), ...part };
  const [previous = '', next = ''] = W.steps[turned ? 0 : 1] ?? [];
  return {
    label: exploreText(heading, turned || by === null ? lower(W.part) : lower(v.text(by.label)), v.lang),
    help: turned ? W.helpPart : W.help(W.anotherColumn),
    previous,
    previousName: named(previous),
    next,
    nextName: named(next),
    ...part,
  };
};
