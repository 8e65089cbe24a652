import type { Panel } from '../model/panels.js';
import type { Slice } from '../model/slice.js';
import { chartWords, goalLabel, type ChartWords } from './chart-words.js';
import type { Lang } from './lang.js';
import { periodRange } from './periods.js';
import { joined, plain } from './phrase.js';
import { voice } from './voice.js';

export interface PanelsText {
  /** Name of the picture: how many there are, what stands in each, and what they span. */
  readonly figureName: string;
  /** As of one line chart; a target is not named after its series, whose name stands over it. */
  readonly words: ChartWords;
}

export const panelsText = (slice: Slice, panels: readonly Panel[], lang: Lang): PanelsText => {
  const v = voice(slice, lang);
  const behind = (panels[0]?.series.slice(1) ?? []).map((i) => v.part(slice.series[i]?.label));
  const names = plain(joined(behind, ', ', v.words.and));
  return {
    figureName: languages[lang](panels.length, names, periodRange(slice.periods, lang)),
    words: { ...chartWords(slice, v), targetLabels: slice.targets.map(({ target }) => goalLabel(target, slice, v)) },
  };
};

const languages: Readonly<Record<Lang, (count: number, names: string, periods: string) => string>> = {
  nl: (count, names, periods) =>
    [`${count} lijngrafieken met dezelfde schaal`, names && `elk met ${names} erbij`, periods].filter(Boolean).join(', '),
  en: (count, names, periods) =>
    [`${count} line charts with the same scale`, names && `each with ${names}`, periods].filter(Boolean).join(', '),
};
