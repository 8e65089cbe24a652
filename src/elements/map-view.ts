import { css, html, nothing } from 'lit';
import { bordersIn, emptyPlaces, isDrawable, isTiled, offMap } from '../charts/map.js';
import { regionMap } from '../model/region-map.js';
import { compareReadOut, stopsOf } from '../text/compare-read-out.js';
import { compareTable } from '../text/compare-table.js';
import { mapExplorerText } from '../text/map-explorer-text.js';
import { mapText } from '../text/map-text.js';
import { voice } from '../text/voice.js';
import { whyText } from '../text/why-text.js';
import { aroundPicture } from './around-picture.js';
import { chartView, type ChartAsked, type ChartSaid } from './chart-view.js';
import type { Room } from './drawn.js';
import type { Explorer } from './explorer.js';
import { mapBorders } from './map-borders.js';
import { legendStyles, mapKey, mapLegend } from './map-legend.js';
import { regionPick, type RegionPick } from './region-pick.js';
import type { View, Widget } from './view.js';

const styles = css`
  :host {
    --_stripe-2: 0.75px;
    --_stripe-3: 1.25px;
    --_stripe-4: 2px;
    --_stripe-5: 2.75px;
    --_stripe-strength: 0.3;
  }
  .pick {
    margin-top: 1rem;
    font-size: max(var(--_font-size-small), 13px);
  }
  .pick label {
    display: grid;
    gap: 0.15rem;
    justify-items: start;
  }
  .pick select {
    min-width: min(14rem, 100%);
  }
  :host([hide~='controls']) .pick {
    display: none;
  }
  /* The room of the picture to come: at most so wide a tile, so many of them beside and below each other. */
  [part='chart'] {
    --_room: 100cqw;
    --_of-tiles: min(
      var(--_rows, 0) * (0.92 * var(--_widest) + 3px) + 5px,
      (var(--_room) - 5px - 3px * var(--_columns, 1)) / var(--_columns, 1) * 0.92 * var(--_rows, 0) + 3px * var(--_rows, 0) + 5px
    );
    --_widest: max(5.25rem, 78px);
    min-height: var(--_of-tiles);
  }
  .line:has(> .on-tp-landsdeel, > .on-landsdeel) {
    --_rows: 3;
    --_columns: 2;
  }
  .line:has(> .on-provincie) {
    --_rows: 4;
    --_columns: 4;
  }
  .line:has(> .on-arbeidsmarktregio) {
    --_rows: 9;
    --_columns: 6;
  }
  .line:has(> .on-borders) [part='chart'] {
    min-height: calc(min(max(28.75rem, 424.6px), 1.18 * (var(--_room) - 8px)) + 8px);
  }
  /* Where a picture is so narrow that tiles stand in it all the same. */
  @container (width < 21.25rem) {
    .line:has(> .on-tiles) [part='chart'] {
      min-height: var(--_of-tiles);
    }
  }
  /* The list of classes beside the picture: what is chosen stands under it. */
  @container (min-width: 672px) {
    .line:has(> .legend) {
      display: grid;
      grid-template-columns: minmax(0, 24rem) minmax(0, 1fr);
      column-gap: 2rem;
      align-items: start;
    }
    .line > * {
      grid-column: 1 / -1;
    }
    .line > figure {
      grid-column: 1;
    }
    [part='chart'] {
      --_room: 24rem;
    }
    .line > figure + .legend {
      grid-column: 2;
      margin-top: 1.25rem;
    }
    .strip {
      grid-template-columns: 1fr 1fr;
    }
    .readout {
      grid-area: auto / 1 / auto / -1;
      min-height: 5rem;
      border-bottom: 1px solid var(--_rule);
    }
    .back[part],
    .on[part] {
      grid-area: auto;
    }
    .back[part] {
      border-inline-end: 0;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_stripe-3: 1.75px;
      --_stripe-4: 3.25px;
      --_stripe-5: 5px;
      --_stripe-strength: 1;
    }
  }
  @media print {
    :host {
      --_stripe-strength: 0.5;
    }
    .pick {
      display: none;
    }
  }
`;

/** What each widget keeps: it outlives new figures. */
interface Own {
  readonly pick: RegionPick;
  readonly borders: ReturnType<typeof mapBorders>;
  /** The room of the picture that stands; null before the first. */
  readonly room: Room | null;
}
const own = new WeakMap<Widget, Own>();

const ownOf = (widget: Widget, explorer: Explorer): Own => {
  const made = own.get(widget) ?? { pick: regionPick((column) => explorer.go({ column }, true)), borders: mapBorders(widget), room: null };
  own.set(widget, made);
  return made;
};

const say = ({ slice: whole, dataset, query, lang, widget, explorer, pictured }: ChartAsked): ChartSaid<'chart-map'> => {
  const { pick, borders: ofFile, room: drawnIn } = ownOf(widget, explorer);
  const map = regionMap(dataset, query, whole, widget.getAttribute('level')?.trim() || null);
  const { comparison } = map;
  const { slice, ranking } = comparison;
  const { borders, lacking, coming } = ofFile.for(ranking.rows.map(({ id }) => id));
  const stops = stopsOf(comparison);
  const filled = stops.some(({ value }) => value !== null);
  const credit = widget.getAttribute('borders-credit')?.trim() ?? '';
  const fact = { map, borders };
  // As in a tab that is not shown: no width is no narrow one.
  const shown = { map, borders: bordersIn(fact, drawnIn ?? { width: widget.clientWidth || Infinity, fontSize: 13 }) };
  const drawable = isDrawable(fact);
  const text = mapText(
    map,
    lang,
    {
      pictured: filled && pictured,
      borders: shown.borders,
      credit,
      drawable,
      off: offMap(shown),
      empty: emptyPlaces(shown).length,
      lacking,
      coming,
    },
    widget.ownHeading,
  );
  const around = aroundPicture(widget, lang, text);
  const { heading } = around;
  const { text: told } = voice(slice, lang);
  const codes = stops.map(({ series }) => slice.series[series]?.id ?? '');
  const standsOut = codes.findIndex((code) => slice.highlighted.includes(code));
  const first = stops.length - ranking.rows.length;
  const explored = widget.getAttribute('view') !== 'table' && stops.length > 1;
  const room = [`on-${map.scheme ?? ''}`, ...(widget.hasAttribute('borders') ? ['on-borders'] : []), ...(isTiled(map) ? ['on-tiles'] : [])];
  pick.box.className = `pick ${drawable || coming ? room.join(' ') : ''}`;
  pick.show({ lang, label: text.choose, name: text.chooseName, names: stops.map(({ label }) => told(label)), first });
  return {
    ...around,
    picture: filled ? { fact, words: text.areas } : null,
    awaits: coming && !drawable,
    tour: {
      rows: [{ code: slice.split?.id ?? '', name: '' }],
      columns: codes,
      start: () => (standsOut >= 0 ? standsOut : Math.min(first, stops.length - 1)),
      detail: ({ column }) => ({
        series: codes[column] ?? '',
        period: ranking.period.code,
        pointer: stops[column]?.observation.pointer ?? '',
      }),
      wish: { row: null, column: widget.inherited('chosen-series') },
      text: mapExplorerText(map.scheme, lang, heading),
      readOut: ({ column }, withPeriod) => compareReadOut(comparison, lang, column, withPeriod),
    },
    why: ({ column }) => whyText(slice, lang, { series: stops[column]?.series ?? 0, period: 0 }, heading),
    table: () => compareTable(comparison, lang, heading),
    slices: [slice],
    before: explored ? html`${pick.box}` : nothing,
    key: mapKey(text.legend, text.measure, map.classes.length),
    after: mapLegend(text.legend, text.legendName, map.classes.length),
    chosen: ({ column }) => pick.chosen(column),
  };
};

/** The widget of regions in classes. The list by name is the main way through it; picture and range are further ones. */
export const view: View = chartView({
  chart: 'chart-map',
  styles: [legendStyles, styles],
  on: (widget) => [widget.getAttribute('level'), own.get(widget)?.borders.now()],
  say,
  drawn: (widget, picture) => {
    const made = own.get(widget);
    const room = picture?.room ?? { width: 0, fontSize: 13 };
    if (made === undefined || (made.room?.width === room.width && made.room.fontSize === room.fontSize)) return;
    own.set(widget, { ...made, room });
    widget.requestUpdate();
  },
});
