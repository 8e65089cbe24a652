import { nothing, svg } from 'lit';
import { spark } from '../../../charts/spark.js';
import type { Slice } from '../../../model/slice.js';

/** The line of the first series of a slice, for an `<svg>` with this view box; see `spark`. */
export const sparkLine = (slice: Slice, width?: number, height?: number): readonly unknown[] => {
  const drawn = spark(slice, width, height);
  if (drawn === null) return [];
  const { lines, bridges, dots, last, cuts } = drawn;
  return [
    cuts.map(
      (x) =>
        svg`<path d="M${x} 0V${drawn.height / 2 - 6}l3 3l-6 6l3 3V${drawn.height}" fill="none" stroke="var(--_text-muted)" stroke-width="1" data-cut></path>`,
    ),
    lines.map(
      (d) =>
        svg`<path d=${d} fill="none" stroke="var(--_context)" stroke-width="2" stroke-linejoin="round" stroke-linecap="round" data-run></path>`,
    ),
    bridges.map(
      (d) =>
        svg`<path d=${d} fill="none" stroke="var(--_context)" stroke-width="1" stroke-dasharray="4 4"></path>`,
    ),
    dots.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="2.5" fill="var(--_context)"></circle>`),
    last === null
      ? nothing
      : svg`<circle class="last" cx=${last.x} cy=${last.y} r="4" stroke-width="2" stroke="var(--_highlight)" fill=${last.hollow ? 'var(--_paper)' : 'var(--_highlight)'}></circle>`,
  ];
};
