import { css, html, nothing } from 'lit';
import { breakdownHeight, drawnBars } from '../charts/breakdown-height.js';
import { breakdownRows, cellAt } from '../model/breakdown-rows.js';
import { breakdownMade, type Breakdown, type Layout } from '../model/breakdown.js';
import { refuse } from '../model/refuse.js';
import type { Slice } from '../model/slice.js';
import { atOnce, type Steps } from '../model/steps.js';
import { breakdownExplorerText } from '../text/breakdown-explorer-text.js';
import { breakdownReadOut, rowName } from '../text/breakdown-read-out.js';
import { breakdownTable } from '../text/breakdown-table.js';
import { breakdownText } from '../text/breakdown-text.js';
import { breakdownVoice } from '../text/breakdown-voice.js';
import { breakdownWhy } from '../text/breakdown-why.js';
import { plain } from '../text/phrase.js';
import { aroundPicture } from './around-picture.js';
import { chartView, type ChartAsked } from './chart-view.js';
import type { Spot } from './drawn.js';
import { phrase } from './phrase.js';
import type { View } from './view.js';

/** Without colours parts are outlines with textures, so that what tells series of lines apart there must not fill them. */
const styles = css`
  :host {
    --_texture: var(--tp-color-texture, var(--_paper));
  }
  /* The height of the picture to come: nothing moves when it arrives. */
  [part='chart'] {
    min-height: calc(var(--_rows) * 1em);
  }
  @media (forced-colors: active) {
    :host,
    :host([theme]) {
      --_series-1: Canvas;
      --_series-2: Canvas;
      --_series-3: Canvas;
      --_series-4: Canvas;
      --_series-5: Canvas;
      --_series-6: Canvas;
      --_context: Canvas;
      --_texture: CanvasText;
    }
  }
`;

/** The widget of a figure in its parts. */
export const view: View = chartView({
  chart: 'chart-breakdown',
  styles: [styles],
  on: (widget) => [widget.getAttribute('layout')],
  *prepare(asked) {
    yield* factOf(asked);
  },
  say: (asked) => {
    const { lang, widget, slice } = asked;
    const fact = atOnce(factOf(asked));
    const layout = layoutOf(widget.getAttribute('layout'));
    const voice = breakdownVoice(fact, lang);
    const text = breakdownText(fact, lang, layout !== null && layout !== 'grouped', drawnBars(fact));
    const around = aroundPicture(widget, lang, text);
    const { heading } = around;
    const rows = breakdownRows(fact);
    const turned = fact.columns.length === 1;
    const part = ({ row, column }: Spot) => rows[turned ? column : row] ?? 0;
    const bar = ({ column }: Spot): number => (turned ? 0 : column);
    const codes = rows.map((row) => (typeof row === 'number' ? (fact.parts[row]?.id ?? '') : row));
    const named = rows.map((row, i) => ({ code: codes[i] ?? '', name: plain(rowName(row, voice)) }));
    const bars = fact.columns.map(({ code }) => code);
    // What page or group have chosen among the parts stands out by being where a reader begins.
    const wished = widget.inherited('chosen-series') ?? fact.parts.find(({ highlighted }) => highlighted)?.id ?? null;
    return {
      ...around,
      picture: fact.columns.some(({ cells }) => cells.some(({ value }) => value !== null)) ? { fact, words: text.chart } : null,
      rows: breakdownHeight(fact) / 13,
      before: text.refused === null ? nothing : html`<p part="summary">${phrase(text.refused)}</p>`,
      tour: {
        rows: turned ? [{ code: bars[0] ?? '', name: '' }] : named,
        columns: turned ? codes : bars,
        start: () => (turned ? 0 : fact.leading),
        text: breakdownExplorerText(fact, voice, heading),
        readOut: (at, withRow) => breakdownReadOut(fact, part(at), bar(at), { row: turned || withRow, column: !turned || withRow }, voice),
        detail: (at) => {
          const row = part(at);
          const column = fact.columns[bar(at)];
          return {
            series: codes[rows.indexOf(row)] ?? '',
            period: column?.slice.periods[column.period]?.code ?? '',
            pointer: cellAt(fact, row, bar(at))?.observation?.pointer ?? '',
          };
        },
        wish: { row: wished, column: turned ? wished : widget.inherited('chosen-period') },
      },
      why: (at) => breakdownWhy(fact, part(at), bar(at), voice, heading),
      table: () => breakdownTable(fact, voice, heading),
      slices: fact.by === null && fact.more.columns > 0 ? [slice] : [...new Set(fact.columns.map(({ slice: one }) => one))],
    };
  },
});

/** The answer is made once for an answered question, which is prepared first and rendered again and again. */
const facts = new WeakMap<Slice, { readonly layout: Layout | null; readonly fact: Breakdown }>();

function* factOf({ widget, slice, dataset, query }: ChartAsked): Steps<Breakdown> {
  const layout = layoutOf(widget.getAttribute('layout'));
  const known = facts.get(slice);
  if (known?.layout === layout) return known.fact;
  const fact = yield* breakdownMade(dataset, query, layout, slice);
  facts.set(slice, { layout, fact });
  return fact;
}

const LAYOUTS: readonly Layout[] = ['share', 'stacked', 'grouped'];

/** Null where the page leaves it open. */
const layoutOf = (given: string | null): Layout | null => {
  const asked = given?.trim() ?? '';
  if (asked === '') return null;
  return LAYOUTS.find((one) => one === asked) ?? refuse('bad-attribute', 'layout', LAYOUTS, asked);
};
