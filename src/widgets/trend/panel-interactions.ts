import { svg, render } from 'lit';
import { panelGrid, type PanelCell } from './chart/panel-grid.js';
import { panelViewModel } from './chart/panel-view-model.js';
import { panelSize } from './chart/panels.js';
import { trendPositions } from './chart/trend-positions.js';
import type { Slice } from '../../model/slice.js';
import type { ChartWords } from '../../text/chart-words.js';
import type { Drawing, ChartHandle } from '../core/chart/chart-handle.js';
import { trendInteractions } from './trend-interactions.js';
import { explorerPoint } from './explorer-point.js';
import { nearestCell } from './nearest-cell.js';

/**
 * Interactions of a line chart per series: the selected period is marked in all of them, each with its own figure below
 * its name.
 */
export const panelInteractions = (
  drawing: Drawing,
  slice: Slice,
  words: ChartWords,
): ChartHandle => {
  const { input, layout: look } = drawing;
  if (input.parts === undefined) return trendInteractions(drawing, slice, words);
  const groups = [...drawing.svg.querySelectorAll<SVGGElement>('.panel')];
  const panels = panelGrid(slice, words, look).cells.map((cell, i) => ({
    cell,
    group: groups[i],
    places: trendPositions(cell.panel.slice, panelSize(cell, look)),
  }));
  return {
    mark: (position) => {
      const panelIndex = panels.findIndex(({ cell }) =>
        cell.panel.series.includes(position?.row ?? -1),
      );
      // The same line in each panel: its own series, or the one behind it. For a series without a panel, only the
      // period.
      const series = panels[panelIndex]?.cell.panel.series.indexOf(position?.row ?? -1) ?? -1;
      panels.forEach(({ cell, group, places: positions }, i) => {
        if (group === undefined) return;
        explorerPoint(
          group,
          positions,
          position && { series, period: position.column },
          i === panelIndex,
        );
        showText(
          group,
          cell,
          position &&
            panelViewModel(cell.panel.slice, position.column, words, look, cell.frame.plotWidth),
        );
      });
    },
    nearest: (x, y, position, dragging) => {
      const [first] = panels;
      const nearestPanel = panels.reduce(
        (best, one) => (distanceTo(one.cell, x, y) < distanceTo(best.cell, x, y) ? one : best),
        first as NonNullable<typeof first>,
      );
      const { cell, places: positions } = nearestPanel;
      const { series, period } = nearestCell(
        positions,
        x - cell.x,
        y - cell.y,
        { series: 0, period: position.column },
        false,
      );
      return {
        row: dragging ? position.row : (cell.panel.series[series] ?? position.row),
        column: period,
      };
    },
    drawing,
  };
};

/** Returns the distance of a point from a panel. */
const distanceTo = (
  { x, y, width, height }: PanelCell,
  pointerX: number,
  pointerY: number,
): number =>
  Math.hypot(
    Math.max(x - pointerX, 0, pointerX - x - width),
    Math.max(y - pointerY, 0, pointerY - y - height),
  );

/** Covers the text for the unselected state while a period is selected. */
const showText = (
  group: SVGGElement,
  { frame, textBase: said }: PanelCell,
  text: string | null,
): void => {
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
