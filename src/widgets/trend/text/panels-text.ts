import type { Panel } from '../model/panels.js';
import type { Slice, SliceSeries } from '../../../model/slice.js';
import { chartWords, targetCaption, type ChartWords } from '../../../text/chart-words.js';
import type { Lang } from '../../../text/lang.js';
import { periodRange } from '../../../text/periods.js';
import { joined, toPlainText, type RichText } from '../../../text/rich-text.js';
import { sliceFormatter } from '../../../text/slice-formatter.js';

export interface PanelsText {
  /** Name of the chart: number of panels, their common lines, and periods. */
  readonly figureName: string;
  /** As for one line chart, but targets do not name their series, whose name is above them. */
  readonly words: ChartWords;
}

export const panelsText = (slice: Slice, panels: readonly Panel[], lang: Lang): PanelsText => {
  const v = sliceFormatter(slice, lang);
  const words = chartWords(slice, v);
  // A background series is named by the category in which it differs: `Nederland`, not `Meisjes, Nederland` in a panel
  // of girls.
  const seriesLabels = words.seriesLabels.map((label, i) => {
    const { own, parts } = backgroundOf(slice, panels, i);
    const distinctPart = parts?.find(({ code }, part) => code !== own?.parts?.[part]?.code);
    return distinctPart === undefined ? label : v.text(distinctPart.label);
  });
  const names = [
    ...new Set(panels.flatMap(({ series }) => series.slice(1)).map((i) => seriesLabels[i] ?? '')),
  ];
  return {
    figureName: languages[lang](
      panels.length,
      listed(names, v.words.and),
      periodRange(slice.periods, lang),
    ),
    words: {
      ...words,
      seriesLabels,
      // The key above the panels has room only for values that apply to all of them.
      latestLabels: words.latestLabels.map((label, i) =>
        backgroundOf(slice, panels, i).parts === undefined ? label : null,
      ),
      targetLabels: slice.targets.map(({ target }) => targetCaption(target, slice, v)),
    },
  };
};

/** Returns the name of the panels' dimension: `Regio`. */
export const panelsHead = (slice: Slice, lang: Lang): RichText =>
  sliceFormatter(slice, lang).part(slice.split?.label);

/** Returns the parts of a background series and the series in front of it; undefined for any other series. */
const backgroundOf = (
  slice: Slice,
  panels: readonly Panel[],
  index: number,
): { readonly own: SliceSeries | undefined; readonly parts: SliceSeries['parts'] } => {
  const panel = panels.find(({ series }) => series.indexOf(index) > 0);
  return {
    own: slice.series[panel?.series[0] ?? -1],
    parts: panel === undefined ? undefined : slice.series[index]?.parts,
  };
};

const listed = (names: readonly string[], and: string): string =>
  toPlainText(
    joined(
      names.map((name) => [{ text: name, figure: false }]),
      ', ',
      and,
    ),
  );

const languages: Readonly<Record<Lang, (count: number, names: string, periods: string) => string>> =
  {
    nl: (count, names, periods) =>
      [`${count} lijngrafieken met dezelfde schaal`, names && `elk met ${names} erbij`, periods]
        .filter(Boolean)
        .join(', '),
    en: (count, names, periods) =>
      [`${count} line charts with the same scale`, names && `each with ${names}`, periods]
        .filter(Boolean)
        .join(', '),
  };
