import { nothing, render, svg, type TemplateResult } from 'lit';
import { shows, SAMPLE, type AreaRow } from './chart/bar-areas.js';
import { isHorizontal } from './chart/breakdown-height.js';
import type { Breakdown } from './model/breakdown.js';
import { breakdownRows } from './model/breakdown-rows.js';
import type { Drawing, ChartHandle, CellPosition } from '../core/chart/chart-handle.js';

/**
 * Interactions of a breakdown: its rows are the parts and its columns the bars. If there is only one bar, the parts are
 * the columns.
 */
export const breakdownInteractions = (drawing: Drawing, breakdown: Breakdown): ChartHandle => {
  const { input, svg: picture } = drawing;
  const areas = ((input.data['areas'] ?? []) as readonly AreaRow[]).filter(
    ({ row }) => row !== SAMPLE,
  );
  const rows = breakdownRows(breakdown);
  const singleBar = breakdown.columns.length === 1;
  const horizontal = isHorizontal(breakdown);
  const part = ({ row, column }: CellPosition): number => (singleBar ? column : row);
  const bar = ({ column }: CellPosition): number => (singleBar ? 0 : column);

  /**
   * Returns the areas of a cell: its own, or that of all others together; the whole bar for the total, and for parts
   * without an area.
   */
  const areasAt = (position: CellPosition): readonly AreaRow[] => {
    const barAreas = areas.filter(({ column }) => column === bar(position));
    const partAreas = barAreas.filter((area) =>
      shows(area, part(position), breakdown.parts[part(position)]?.own === false),
    );
    return rows[part(position)] === 'total' || partAreas.length === 0 ? barAreas : partAreas;
  };

  /** Returns the distance of a point from an area, weighted so that the distance across the bars decides. */
  const distanceTo = (area: AreaRow, x: number, y: number): number => {
    const [across, along] = [
      [area.x, area.x2, x],
      [area.y, area.y2, y],
    ].map(([from = 0, to = 0, position = 0]) => Math.max(from - position, position - to, 0)) as [
      number,
      number,
    ];
    return horizontal ? along * ACROSS_WEIGHT + across : across * ACROSS_WEIGHT + along;
  };

  return {
    mark: (position) => mark(picture, position === null ? [] : areasAt(position)),
    nearest: (left, top, position, dragging) => {
      const [x, y] = [left - input.padding.left, top - input.padding.top];
      const rowAreas =
        dragging && !singleBar ? areas.filter(({ row }) => row === part(position)) : [];
      const [nearestArea] = (rowAreas.length > 0 ? rowAreas : areas).toSorted(
        (a, b) => distanceTo(a, x, y) - distanceTo(b, x, y),
      );
      if (nearestArea === undefined) return position;
      const othersRow = breakdown.parts.findIndex(({ own }) => !own);
      const row =
        nearestArea.row >= 0
          ? nearestArea.row
          : breakdown.parts[part(position)]?.own === false
            ? part(position)
            : othersRow;
      return singleBar
        ? { row: 0, column: row }
        : { row: dragging ? position.row : row, column: nearestArea.column };
    },
    drawing,
  };
};
const ACROSS_WEIGHT = 10_000;

/** Frames the selected areas, with a halo so that the frame does not depend on the colours of the parts. */
const mark = (picture: SVGSVGElement, areas: readonly AreaRow[]): void => {
  const parent = picture.querySelector('.areas_marks')?.parentElement;
  if (!parent) return;
  const layer = picture.querySelector<SVGGElement>('.chosen') ?? parent.appendChild(createLayer());
  if (areas.length === 0) return (render(nothing, layer), undefined);
  const [x, y] = [Math.min(...areas.map((a) => a.x)), Math.min(...areas.map((a) => a.y))];
  const [x2, y2] = [Math.max(...areas.map((a) => a.x2)), Math.max(...areas.map((a) => a.y2))];
  const frame = (stroke: string, width: number): TemplateResult =>
    svg`<rect x=${x - 2} y=${y - 2} width=${x2 - x + 4} height=${y2 - y + 4} fill="none" stroke=${stroke} stroke-width=${width}></rect>`;
  render(svg`${frame('var(--_paper)', 6)}${frame('var(--_chosen)', 2.5)}`, layer);
};

const createLayer = (): SVGGElement => {
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  layer.setAttribute('class', 'chosen');
  return layer;
};
