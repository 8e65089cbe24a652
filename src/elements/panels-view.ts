import { css } from 'lit';
import { drawnPanels, MOST_PANELS } from '../charts/drawn-panels.js';
import { besideEach } from '../model/beside-each.js';
import { filledSpan } from '../model/filled-span.js';
import { panelsOf } from '../model/panels.js';
import { panelsText, panelsHead } from '../text/panels-text.js';
import { turnedTable } from '../text/turned-table.js';
import { chartView } from './chart-view.js';
import { lineSwatch } from './line-swatch.js';
import { seriesChoices } from './series-fact.js';
import { seriesOf, seriesSaid } from './series-said.js';
import type { View } from './view.js';

/** The height of the panels to come, in as many columns as they will stand in; without any, that of one chart. */
const panelStyles = css`
  [part='chart'] {
    --_columns: 1;
  }
  :host([layout='multiples']) [part='chart'] {
    min-height: max(310px - var(--_rows) * 310px, 2em + round(up, var(--_rows) / var(--_columns), 1) * (128px + 6.6em));
  }
  /* Before Chromium 125 nothing rounds: a row that is not full keeps a part of its room. */
  @supports not (height: round(up, 1px, 1px)) {
    :host([layout='multiples']) [part='chart'] {
      min-height: max(310px - var(--_rows) * 310px, 2em + (var(--_rows) / var(--_columns) + 0.5) * (128px + 6.6em));
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

/** Courses over time, each in a panel of its own. */
export const panelsView: View = chartView({
  chart: 'chart-panels',
  styles: [panelStyles],
  on: seriesChoices,
  say: (asked) => {
    const { lang } = asked;
    const slice = seriesOf(asked, MOST_PANELS, besideEach);
    const seen = filledSpan(slice);
    const panels = panelsOf(seen, MOST_PANELS);
    if (panels.length < 2) return { ...seriesSaid(slice, asked), rows: 0 };
    const said = seriesSaid(slice, asked, drawnPanels(slice));
    const { figureName, words } = panelsText(seen, panels, lang);
    // Each own series is drawn in the same way, the first of its panel; and so is what stands behind it.
    const swatch = (row: number) => {
      const home = panels.find(({ series }) => series.includes(row));
      return lineSwatch(home?.slice ?? seen)(Math.max(0, home?.series.indexOf(row) ?? 0));
    };
    return {
      ...said,
      figureName,
      picture: said.picture && { fact: seen, words },
      tour: { ...said.tour, swatch },
      table: () => turnedTable(said.table(), panelsHead(slice, lang), said.heading, lang),
      rows: panels.length,
    };
  },
});
