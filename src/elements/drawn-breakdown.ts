import { nothing, render, svg, type TemplateResult } from 'lit';
import { shows, SAMPLE, type AreaRow } from '../charts/bar-areas.js';
import { isLying } from '../charts/breakdown-height.js';
import type { Breakdown } from '../model/breakdown.js';
import { breakdownRows } from '../model/breakdown-rows.js';
import type { Drawing, Drawn, Spot } from './drawn.js';
import { offerPicture } from './offer-picture.js';

/** A picture of parts: its rows are the parts and its columns the bars; where there is one bar, the parts are the columns. */
export const drawnBreakdown = (drawing: Drawing, breakdown: Breakdown): Drawn => {
  const { input, svg: picture } = drawing;
  const areas = ((input.data['areas'] ?? []) as readonly AreaRow[]).filter(({ row }) => row !== SAMPLE);
  const rows = breakdownRows(breakdown);
  const turned = breakdown.columns.length === 1;
  const lying = isLying(breakdown);
  const part = ({ row, column }: Spot): number => (turned ? column : row);
  const bar = ({ column }: Spot): number => (turned ? 0 : column);

  /** Its own area; that of all others together; for the total, and where there is none, all of the bar. */
  const areasOf = (spot: Spot): readonly AreaRow[] => {
    const all = areas.filter(({ column }) => column === bar(spot));
    const own = all.filter((area) => shows(area, part(spot), breakdown.parts[part(spot)]?.own === false));
    return rows[part(spot)] === 'total' || own.length === 0 ? all : own;
  };

  /** How far a point lies from an area, first across the bars, then along. */
  const away = (area: AreaRow, x: number, y: number): number => {
    const [across, along] = [
      [area.x, area.x2, x],
      [area.y, area.y2, y],
    ].map(([from = 0, to = 0, at = 0]) => Math.max(from - at, at - to, 0)) as [number, number];
    return lying ? along * FAR + across : across * FAR + along;
  };

  return {
    mark: (spot) => mark(picture, spot === null ? [] : areasOf(spot)),
    nearest: (left, top, at, held) => {
      const [x, y] = [left - input.padding.left, top - input.padding.top];
      const kept = held && !turned ? areas.filter(({ row }) => row === part(at)) : [];
      const [found] = (kept.length > 0 ? kept : areas).toSorted((one, other) => away(one, x, y) - away(other, x, y));
      if (found === undefined) return at;
      const others = breakdown.parts.findIndex(({ own }) => !own);
      const row = found.row >= 0 ? found.row : breakdown.parts[part(at)]?.own === false ? part(at) : others;
      return turned ? { row: 0, column: row } : { row: held ? at.row : row, column: found.column };
    },
    offer: offerPicture(drawing),
  };
};
const FAR = 10_000;

/** A frame round what is chosen, on a ground of its own, so that it does not depend on the colours of the parts. */
const mark = (picture: SVGSVGElement, areas: readonly AreaRow[]): void => {
  const place = picture.querySelector('.areas_marks')?.parentElement;
  if (!place) return;
  const layer = picture.querySelector<SVGGElement>('.chosen') ?? place.appendChild(made());
  if (areas.length === 0) return (render(nothing, layer), undefined);
  const [x, y] = [Math.min(...areas.map((one) => one.x)), Math.min(...areas.map((one) => one.y))];
  const [x2, y2] = [Math.max(...areas.map((one) => one.x2)), Math.max(...areas.map((one) => one.y2))];
  const frame = (stroke: string, width: number): TemplateResult =>
    svg`<rect x=${x - 2} y=${y - 2} width=${x2 - x + 4} height=${y2 - y + 4} fill="none" stroke=${stroke} stroke-width=${width}></rect>`;
  render(svg`${frame('var(--_paper)', 6)}${frame('var(--_chosen)', 2.5)}`, layer);
};

const made = (): SVGGElement => {
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  layer.setAttribute('class', 'chosen');
  return layer;
};
