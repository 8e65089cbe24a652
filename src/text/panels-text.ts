import type { Panel } from '../model/panels.js';
import type { Slice, SliceSeries } from '../model/slice.js';
import { chartWords, goalLabel, type ChartWords } from './chart-words.js';
import type { Lang } from './lang.js';
import { periodRange } from './periods.js';
import { joined, plain, type Phrase } from './phrase.js';
import { voice } from './voice.js';

export interface PanelsText {
  /** Name of the picture: how many there are, what stands in each, and what they span. */
  readonly figureName: string;
  /** As of one line chart; a target is not named after its series, whose name stands over it. */
  readonly words: ChartWords;
}

export const panelsText = (slice: Slice, panels: readonly Panel[], lang: Lang): PanelsText => {
  const v = voice(slice, lang);
  const words = chartWords(slice, v);
  // What stands behind is called after what makes it another: `Nederland`, not `Meisjes, Nederland` in a panel of girls.
  const seriesLabels = words.seriesLabels.map((label, i) => {
    const { own, parts } = behindOf(slice, panels, i);
    const differing = parts?.find(({ code }, part) => code !== own?.parts?.[part]?.code);
    return differing === undefined ? label : v.text(differing.label);
  });
  const names = [...new Set(panels.flatMap(({ series }) => series.slice(1)).map((i) => seriesLabels[i] ?? ''))];
  return {
    figureName: languages[lang](panels.length, listed(names, v.words.and), periodRange(slice.periods, lang)),
    words: {
      ...words,
      seriesLabels,
      // Above the panels there is room for what holds for all of them alone.
      latestLabels: words.latestLabels.map((label, i) => (behindOf(slice, panels, i).parts === undefined ? label : null)),
      targetLabels: slice.targets.map(({ target }) => goalLabel(target, slice, v)),
    },
  };
};

/** What the panels are: `Regio`. */
export const panelsHead = (slice: Slice, lang: Lang): Phrase => voice(slice, lang).part(slice.split?.label);

/** The parts of a series that stands behind others, and one of these; nothing of any other series. */
const behindOf = (
  slice: Slice,
  panels: readonly Panel[],
  index: number,
): { readonly own: SliceSeries | undefined; readonly parts: SliceSeries['parts'] } => {
  const home = panels.find(({ series }) => series.indexOf(index) > 0);
  return { own: slice.series[home?.series[0] ?? -1], parts: home === undefined ? undefined : slice.series[index]?.parts };
};

const listed = (names: readonly string[], and: string): string =>
  plain(
    joined(
      names.map((name) => [{ text: name, figure: false }]),
      ', ',
      and,
    ),
  );

const languages: Readonly<Record<Lang, (count: number, names: string, periods: string) => string>> = {
  nl: (count, names, periods) =>
    [`${count} lijngrafieken met dezelfde schaal`, names && `elk met ${names} erbij`, periods].filter(Boolean).join(', '),
  en: (count, names, periods) =>
    [`${count} line charts with the same scale`, names && `each with ${names}`, periods].filter(Boolean).join(', '),
};
