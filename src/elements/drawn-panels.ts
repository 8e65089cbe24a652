import { svg, render } from 'lit';
import { panelGrid, type PanelCell } from '../charts/panel-grid.js';
import { panelSaid } from '../charts/panel-said.js';
import { panelSize } from '../charts/panels.js';
import { trendPlaces } from '../charts/trend-places.js';
import type { Slice } from '../model/slice.js';
import type { ChartWords } from '../text/chart-words.js';
import type { Drawing, Drawn } from './drawn.js';
import { drawnTrend } from './drawn-trend.js';
import { explorerPoint } from './explorer-point.js';
import { nearestPlace } from './explorer-places.js';
import { offerPicture } from './offer-picture.js';

/** A line chart per series: the chosen period is marked in all of them, each with its own number under its name. */
export const drawnPanels = (drawing: Drawing, slice: Slice, words: ChartWords): Drawn => {
  const { input, look } = drawing;
  if (input.parts === undefined) return drawnTrend(drawing, slice);
  const groups = [...drawing.svg.querySelectorAll<SVGGElement>('.panel')];
  const panels = panelGrid(slice, words, look).cells.map((cell, i) => ({
    cell,
    group: groups[i],
    places: trendPlaces(cell.panel.slice, panelSize(cell, look)),
  }));
  return {
    mark: (spot) => {
      const home = panels.findIndex(({ cell }) => cell.panel.series.includes(spot?.row ?? -1));
      // In each panel the same: its own series, or what stands behind that; of what has no panel the period alone.
      const series = panels[home]?.cell.panel.series.indexOf(spot?.row ?? -1) ?? -1;
      panels.forEach(({ cell, group, places }, i) => {
        if (group === undefined) return;
        explorerPoint(group, places, spot && { series, period: spot.column }, i === home);
        say(group, cell, spot && panelSaid(cell.panel.slice, spot.column, words, look, cell.frame.plotWidth));
      });
    },
    nearest: (x, y, at, held) => {
      const [first] = panels;
      const found = panels.reduce(
        (best, one) => (away(one.cell, x, y) < away(best.cell, x, y) ? one : best),
        first as NonNullable<typeof first>,
      );
      const { cell, places } = found;
      const { series, period } = nearestPlace(places, x - cell.x, y - cell.y, { series: 0, period: at.column }, false);
      return { row: held ? at.row : (cell.panel.series[series] ?? at.row), column: period };
    },
    offer: offerPicture(drawing),
  };
};

/** How far a place lies from a panel. */
const away = ({ x, y, width, height }: PanelCell, toX: number, toY: number): number =>
  Math.hypot(Math.max(x - toX, 0, toX - x - width), Math.max(y - toY, 0, toY - y - height));

/** Over what stands there when nothing is chosen, until that is so again. */
const say = (group: SVGGElement, { frame, said }: PanelCell, text: string | null): void => {
  let layer = group.querySelector<SVGGElement>(':scope > .chosen');
  if (layer === null && text === null) return;
  if (layer === null) {
    layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    layer.setAttribute('class', 'chosen');
    layer.setAttribute('transform', `translate(${frame.padding.left},${frame.padding.top})`);
    group.append(layer);
  }
  const line = 17 * frame.unit;
  render(
    text === null
      ? ''
      : svg`<rect x="0" y=${said - line * 0.8} width=${frame.plotWidth} height=${line} fill="var(--_paper)"></rect>
          <text y=${said} font-size=${13 * frame.unit} fill="var(--_text)" .textContent=${text}></text>`,
    layer,
  );
};
