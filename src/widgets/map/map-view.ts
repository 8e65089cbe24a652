import { html, nothing } from 'lit';
import {
  bordersIn,
  emptyRegions,
  isDrawable,
  isTiled,
  offMap,
  type MapFact,
  type MapWords,
} from './chart/map.js';
import { regionMap } from './model/region-map.js';
import { compareReadOut, stopsOf } from '../../text/compare-read-out.js';
import { compareTable } from '../../text/compare-table.js';
import { mapExplorerText } from './text/map-explorer-text.js';
import { mapText } from './text/map-text.js';
import { sliceFormatter } from '../../text/slice-formatter.js';
import { provenanceText } from '../../text/provenance-text.js';
import { chartCaptions } from '../core/chart/chart-captions.js';
import type { ChartQuestion, ChartViewModel } from '../core/chart/chart-kind.js';
import { chartView } from '../core/chart/chart-view.js';
import type { ChartSize } from '../core/chart/chart-handle.js';
import { mapBorders } from './map-borders.js';
import { legendStyles, mapKey, mapLegend } from './map-legend.js';
import { mapStyles } from './map-styles.js';
import { selectRegion, type RegionPick } from './select-region.js';
import { lazy } from '../core/load/lazy.js';
import type { View } from '../core/view.js';

export const loadMapDrawing = lazy('chart-map', () => import('./map-drawing.js'));

/** State of a widget, which outlives new figures. */
interface WidgetState {
  readonly pick: RegionPick;
  readonly borders: ReturnType<typeof mapBorders>;
  /** Layout of the drawn map; null before the first. */
  readonly room: ChartSize | null;
}

const viewModel = (
  { slice: answer, dataset, query, lang, widget, hasPicture: pictured }: ChartQuestion,
  { pick, borders: mapBordersState, room: drawnLayout }: WidgetState,
): ChartViewModel<MapFact, MapWords> => {
  const map = regionMap(dataset, query, answer, widget.getAttribute('level')?.trim() || null);
  const { comparison } = map;
  const { slice, ranking } = comparison;
  const {
    borders,
    failure: lacking,
    loading: coming,
  } = mapBordersState.for(ranking.rows.map(({ id }) => id));
  const stops = stopsOf(comparison);
  const hasValues = stops.some(({ value }) => value !== null);
  const credit = widget.getAttribute('borders-credit')?.trim() ?? '';
  const fact = { map, borders };
  // In a hidden tab the width is 0, which does not mean narrow.
  const shownFact = {
    map,
    borders: bordersIn(
      fact,
      drawnLayout ?? { width: widget.clientWidth || Infinity, fontSize: 13 },
    ),
  };
  const drawable = isDrawable(fact);
  const text = mapText(
    map,
    lang,
    {
      pictured: hasValues && pictured,
      borders: shownFact.borders,
      credit,
      drawable,
      offMap: offMap(shownFact),
      empty: emptyRegions(shownFact).length,
      bordersFailure: lacking,
      loading: coming,
    },
    widget.ownHeading,
  );
  const captions = chartCaptions(widget, lang, { ...text, measure: text.reading });
  const { heading } = captions;
  const { text: localise } = sliceFormatter(slice, lang);
  const codes = stops.map(({ series }) => slice.series[series]?.id ?? '');
  const highlightedColumn = codes.findIndex((code) => slice.highlighted.includes(code));
  const first = stops.length - ranking.rows.length;
  const hasExplorer = widget.getAttribute('view') !== 'table' && stops.length > 1;
  const sizeClasses = [
    `on-${map.scheme ?? ''}`,
    ...(widget.hasAttribute('borders') ? ['on-borders'] : []),
    ...(isTiled(map) ? ['on-tiles'] : []),
  ];
  pick.box.className = `pick ${drawable || coming ? sizeClasses.join(' ') : ''}`;
  pick.show({
    lang,
    label: text.choose,
    name: text.chooseName,
    names: stops.map(({ label }) => localise(label)),
    first,
  });
  return {
    ...captions,
    picture: hasValues ? { data: fact, words: text.areas } : null,
    isLoading: coming && !drawable,
    navigation: {
      rows: [{ code: slice.split?.id ?? '', name: '' }],
      columns: codes,
      start: () => (highlightedColumn >= 0 ? highlightedColumn : Math.min(first, stops.length - 1)),
      detail: ({ column }) => ({
        series: codes[column] ?? '',
        period: ranking.period.code,
        pointer: stops[column]?.observation.pointer ?? '',
      }),
      initialSelection: { row: null, column: widget.inherited('chosen-series') },
      text: mapExplorerText(map.scheme, lang, heading),
      readOut: ({ column }, withPeriod) => compareReadOut(comparison, lang, column, withPeriod),
    },
    provenance: ({ column }) =>
      provenanceText(slice, lang, { series: stops[column]?.series ?? 0, period: 0 }, heading),
    table: () => compareTable(comparison, lang, heading),
    slices: [slice],
    before: hasExplorer ? html`${pick.box}` : nothing,
    key: mapKey(text.legend, text.measure, map.classes.length),
    after: mapLegend(text.legend, text.legendName, map.classes.length),
    onSelect: ({ column }) => pick.chosen(column),
  };
};

/** View of regions in classes. The list by name is the main way to explore; chart and range are others. */
export const view: View = chartView({
  chart: loadMapDrawing,
  styles: [legendStyles, mapStyles],
  create: (widget, explorer) => {
    const pick = selectRegion((column) => explorer.select({ column }, true));
    const borders = mapBorders(widget);
    let room: ChartSize | null = null;
    return {
      inputs: () => [widget.getAttribute('level'), borders.now()],
      viewModel: (question) => viewModel(question, { pick, borders, room }),
      // Tiles fit in any layout.
      layoutInput: () => borders.now().borders && room,
      onDrawn: (picture) => {
        const nextRoom = picture?.size ?? { width: 0, fontSize: 13 };
        if (room?.width === nextRoom.width && room.fontSize === nextRoom.fontSize) return;
        room = nextRoom;
        if (borders.now().borders !== null) widget.requestUpdate();
      },
    };
  },
});
