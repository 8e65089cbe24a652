import { css } from 'lit';
import { drawnPanels, MOST_PANELS } from './chart/drawn-panels.js';
import { referencesOfEach } from './model/references-of-each.js';
import { filledSpan } from '../../model/filled-span.js';
import type { Slice } from '../../model/slice.js';
import { panelsOf } from './model/panels.js';
import type { ChartWords } from '../../text/chart-words.js';
import { panelsText, panelsHead } from './text/panels-text.js';
import { transposeTable } from './text/transpose-table.js';
import type { ChartQuestion, ChartViewModel } from '../core/chart/chart-kind.js';
import { chartView } from '../core/chart/chart-view.js';
import { lineSwatch } from './line-swatch.js';
import { seriesChoices } from './series-data.js';
import { seriesOf, seriesViewModel } from './series-view-model.js';
import { lazy } from '../core/load/lazy.js';
import type { View } from '../core/view.js';

const loadDrawing = lazy('chart-panels', () => import('./panels-drawing.js'));

/** Reserves the height of the panels, in as many columns as they will have; without any, that of one chart. */
const smallMultiplesStyles = css`
  [part='chart'] {
    --_columns: 1;
  }
  :host([layout='multiples']) [part='chart'] {
    min-height: max(
      310px - var(--_rows) * 310px,
      2em + round(up, var(--_rows) / var(--_columns), 1) * (128px + 6.6em)
    );
  }
  /* Before Chromium 125 nothing rounds: a row that is not full keeps a part of its room. */
  @supports not (height: round(up, 1px, 1px)) {
    :host([layout='multiples']) [part='chart'] {
      min-height: max(
        310px - var(--_rows) * 310px,
        2em + (var(--_rows) / var(--_columns) + 0.5) * (128px + 6.6em)
      );
    }
  }
  @container (min-width: 380px) {
    [part='chart'] {
      --_columns: 2;
    }
  }
  @container (min-width: 550px) {
    [part='chart'] {
      --_columns: 3;
    }
  }
  @container (min-width: 720px) {
    [part='chart'] {
      --_columns: 4;
    }
  }
  @container (min-width: 890px) {
    [part='chart'] {
      --_columns: 5;
    }
  }
  @container (min-width: 1060px) {
    [part='chart'] {
      --_columns: 6;
    }
  }
`;

const viewModel = (question: ChartQuestion): ChartViewModel<Slice, ChartWords> => {
  const { lang } = question;
  const slice = seriesOf(question, MOST_PANELS, referencesOfEach);
  const shownSlice = filledSpan(slice);
  const panels = panelsOf(shownSlice, MOST_PANELS);
  if (panels.length < 2) return { ...seriesViewModel(slice, question), sizes: { rows: 0 } };
  const series = seriesViewModel(slice, question, drawnPanels(slice));
  const { figureName, words } = panelsText(shownSlice, panels, lang);
  // All own series have the style of the first one in a panel; so have those behind them.
  const swatch = (row: number) => {
    const panel = panels.find(({ series: indexes }) => indexes.includes(row));
    return lineSwatch(panel?.slice ?? shownSlice)(Math.max(0, panel?.series.indexOf(row) ?? 0));
  };
  return {
    ...series,
    figureName,
    picture: series.picture && { data: shownSlice, words },
    navigation: { ...series.navigation, swatch },
    table: (tableText) =>
      transposeTable(series.table(tableText), panelsHead(slice, lang), series.heading, lang),
    sizes: { rows: panels.length },
  };
};

/** View of trends, each in a panel of its own. */
export const panelsView: View = chartView({
  chart: loadDrawing,
  styles: [smallMultiplesStyles],
  create: (widget) => ({ inputs: () => seriesChoices(widget), viewModel: viewModel }),
});
