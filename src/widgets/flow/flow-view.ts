import { css, html, type TemplateResult } from 'lit';
import { drawnSteps } from './chart/drawn-steps.js';
import { estimatedFlowHeight } from './chart/flow-height.js';
import { flow, type Flow } from './model/flow.js';
import { partOn, waysOf } from './model/flow-ways.js';
import { flowReadOut } from './text/flow-read-out.js';
import { flowTable } from './text/flow-table.js';
import { flowExplorerText, flowText } from './text/flow-text.js';
import { wayName } from './text/flow-names.js';
import type { Lang } from '../../text/lang.js';
import { toPlainText } from '../../text/rich-text.js';
import { sliceFormatter } from '../../text/slice-formatter.js';
import { provenanceText, type ProvenanceText } from '../../text/provenance-text.js';
import { chartCaptions } from '../core/chart/chart-captions.js';
import { chartView } from '../core/chart/chart-view.js';
import type { CellPosition } from '../core/chart/chart-handle.js';
import type { NavigationModel } from '../core/explorer/navigation-model.js';
import { lazy } from '../core/load/lazy.js';
import type { View, Widget } from '../core/view.js';

const loadDrawing = lazy('chart-flow', () => import('./flow-drawing.js'));

const styles = css`
  /* The picture is as high as its rows. */
  .face {
    min-height: 0;
  }
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

/** View of a progression: groups of people, and their destinations. */
export const view: View = chartView({
  chart: loadDrawing,
  styles: [styles],
  create: () => ({
    viewModel: ({ dataset, query, lang, widget, hasPicture: pictured }) => {
      const progression = flow(dataset, query);
      const hasFigures = progression.steps.some(({ fit }) => fit !== 'none');
      const text = flowText(
        progression,
        lang,
        hasFigures && pictured ? drawnSteps(progression).length : undefined,
      );
      const captions = chartCaptions(widget, lang, text);
      const { heading } = captions;
      return {
        ...captions,
        picture: hasFigures ? { data: progression, words: text.chart } : null,
        sizes: estimatedFlowHeight(progression),
        navigation: {
          ...navigation(progression, widget, lang),
          text: flowExplorerText(progression, lang, heading),
          readOut: ({ row, column }, withRow) =>
            flowReadOut(progression, lang, { step: column, way: row }, withRow),
          swatch: flowSwatch,
        },
        provenance: (position) => provenanceOf(progression, lang, position, heading),
        table: () => flowTable(progression, lang, heading),
        slices: [progression.slice],
      };
    },
  }),
});

/** Returns the navigation model: groups as columns, destinations as rows. */
const navigation = (
  progression: Flow,
  widget: Widget,
  lang: Lang,
): Pick<NavigationModel, 'rows' | 'columns' | 'start' | 'detail' | 'initialSelection'> => {
  const { slice, steps, period } = progression;
  const ways = waysOf(progression);
  const v = sliceFormatter(slice, lang);
  const idAt = ({ row, column }: CellPosition): string =>
    slice.series[seriesIndexOf(progression, { row, column }) ?? -1]?.id ?? '';
  const chosenSeries = widget.inherited('chosen-series');
  const positions = steps.flatMap((_, column) => ways.map((_, row) => ({ row, column })));
  const initial = positions.find(
    (candidate) => chosenSeries !== null && idAt(candidate) === chosenSeries,
  );
  return {
    rows: ways.map((way) => ({ code: way.id, name: toPlainText(wayName(way, progression, v)) })),
    columns: steps.map(({ id }) => id),
    start: () =>
      Math.max(
        0,
        steps.findIndex(({ highlighted }) => highlighted),
      ),
    detail: (position) => ({
      series: idAt(position),
      period: period.code,
      pointer:
        slice.series[seriesIndexOf(progression, position) ?? -1]?.observations[0]?.pointer ?? '',
    }),
    initialSelection:
      initial === undefined
        ? { row: null, column: null }
        : { row: ways[initial.row]?.id ?? null, column: steps[initial.column]?.id ?? null },
  };
};

/** Returns the index of the series of a group and destination; undefined if the file has no such row. */
const seriesIndexOf = (progression: Flow, { row, column }: CellPosition): number | undefined => {
  const [step, way] = [progression.steps[column], waysOf(progression)[row]];
  return step === undefined || way === undefined ? undefined : partOn(step, way)?.series;
};

const provenanceOf = (
  progression: Flow,
  lang: Lang,
  position: CellPosition,
  heading: string,
): ProvenanceText => {
  const series = seriesIndexOf(progression, position);
  const text = provenanceText(progression.slice, lang, { series: series ?? 0, period: 0 }, heading);
  return series === undefined ? { ...text, cite: undefined, rows: [] } : text;
};

/** Renders a sample of the band of a destination, shown next to its share. */
const flowSwatch = (way: number): TemplateResult =>
  html`<svg class="swatch" width="22" height="12" focusable="false">
    <rect
      x="1"
      y="1"
      width="20"
      height="10"
      fill="var(--_series-${way + 1},var(--_context))"
      fill-opacity="0.3"
      stroke="var(--_series-${way + 1},var(--_context))"
      stroke-width="1.5"
    ></rect>
  </svg>`;
