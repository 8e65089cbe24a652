import { css } from 'lit';
import { drawnSteps } from '../charts/drawn-steps.js';
import { flowRoom } from '../charts/flow-room.js';
import { flow, type Flow } from '../model/flow.js';
import { partOn, waysOf } from '../model/flow-ways.js';
import { flowReadOut } from '../text/flow-read-out.js';
import { flowTable } from '../text/flow-table.js';
import { flowExplorerText, flowText } from '../text/flow-text.js';
import { wayName } from '../text/flow-names.js';
import type { Lang } from '../text/lang.js';
import { plain } from '../text/phrase.js';
import { voice } from '../text/voice.js';
import { whyText, type WhyText } from '../text/why-text.js';
import { aroundPicture } from './around-picture.js';
import { chartView } from './chart-view.js';
import type { Spot } from './drawn.js';
import type { Tour } from './explorer.js';
import { flowSwatch } from './flow-swatch.js';
import type { View, Widget } from './view.js';

const styles = css`
  [part='chart'] {
    min-height: calc(var(--_narrow, 0) * 1rem);
  }
  @container (min-width: 512px) {
    [part='chart'] {
      min-height: calc(var(--_wide, 0) * 1rem);
    }
  }
  .range {
    cursor: default;
  }
`;

const frame: View = chartView({
  chart: 'chart-flow',
  styles: [styles],
  say: ({ dataset, query, lang, widget, pictured }) => {
    const found = flow(dataset, query);
    rooms.set(widget, flowRoom(found));
    const filled = found.steps.some(({ fit }) => fit !== 'none');
    const text = flowText(found, lang, filled && pictured ? drawnSteps(found).length : undefined);
    const around = aroundPicture(widget, lang, text);
    const { heading } = around;
    return {
      ...around,
      picture: filled ? { fact: found, words: text.chart } : null,
      tour: {
        ...tourOf(found, widget, lang),
        text: flowExplorerText(found, lang, heading),
        readOut: ({ row, column }, withRow) => flowReadOut(found, lang, { step: column, way: row }, withRow),
        swatch: flowSwatch,
      },
      why: (at) => whyOf(found, lang, at, heading),
      table: () => flowTable(found, lang, heading),
      slices: [found.slice],
    };
  },
});

/** What each widget's picture takes, so that nothing moves when it arrives. */
const rooms = new WeakMap<Widget, ReturnType<typeof flowRoom>>();

/** The widget of progression: groups of people, and where each of them went. */
export const view: View = {
  ...frame,
  make: (widget) => {
    const { render, rendered } = frame.make(widget);
    return {
      render,
      rendered: (root) => {
        // By the object model: a style attribute would be refused by a strict policy.
        const { style } = root.querySelector<HTMLElement>('[part="chart"]') ?? {};
        for (const [place, height] of Object.entries(rooms.get(widget) ?? {})) style?.setProperty(`--_${place}`, String(height));
        rendered?.(root);
      },
    };
  },
};

/** Groups along the range, destinations beside it. */
const tourOf = (found: Flow, widget: Widget, lang: Lang): Pick<Tour, 'rows' | 'columns' | 'start' | 'detail' | 'wish'> => {
  const { slice, steps, period } = found;
  const ways = waysOf(found);
  const v = voice(slice, lang);
  const idAt = ({ row, column }: Spot): string => slice.series[placeOf(found, { row, column }) ?? -1]?.id ?? '';
  const wanted = widget.inherited('chosen-series');
  const spots = steps.flatMap((_, column) => ways.map((_, row) => ({ row, column })));
  const wish = spots.find((spot) => wanted !== null && idAt(spot) === wanted);
  return {
    rows: ways.map((way) => ({ code: way.id, name: plain(wayName(way, found, v)) })),
    columns: steps.map(({ id }) => id),
    start: () =>
      Math.max(
        0,
        steps.findIndex(({ highlighted }) => highlighted),
      ),
    detail: (at) => ({
      series: idAt(at),
      period: period.code,
      pointer: slice.series[placeOf(found, at) ?? -1]?.observations[0]?.pointer ?? '',
    }),
    wish: wish === undefined ? { row: null, column: null } : { row: ways[wish.row]?.id ?? null, column: steps[wish.column]?.id ?? null },
  };
};

/** Index of the series of a group and a destination; undefined where the file holds no such row. */
const placeOf = (found: Flow, { row, column }: Spot): number | undefined => {
  const [step, way] = [found.steps[column], waysOf(found)[row]];
  return step === undefined || way === undefined ? undefined : partOn(step, way)?.series;
};

const whyOf = (found: Flow, lang: Lang, at: Spot, heading: string): WhyText => {
  const series = placeOf(found, at);
  const text = whyText(found.slice, lang, { series: series ?? 0, period: 0 }, heading);
  return series === undefined ? { ...text, cite: undefined, rows: [] } : text;
};
