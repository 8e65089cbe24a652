import type { Drawing, LabelPlace } from '../core/chart/chart-handle.js';

/** Height of what a reader presses, in CSS pixels. */
const TARGET = 24;

/** Where the names of the series stand in a drawn chart: beside their lines, or in the key above the plot. */
export const labelPlaces = (
  { input, layout }: Drawing,
  names: readonly string[],
): readonly LabelPlace[] => {
  const labels = input.data['labels'] ?? [];
  return names.flatMap((name, row) => {
    const found = labels.find(({ text, weight }) => name !== '' && text === name && weight === 700);
    if (found === undefined) return [];
    const width = layout.measure(name, 700);
    const x = Number(found['x']) + input.padding.left;
    const y = Number(found['y']) + input.padding.top - layout.fontSize * 0.35;
    return [
      {
        row,
        x: found['align'] === 'right' ? x - width : x,
        y: y - TARGET / 2,
        width: Math.max(width, TARGET),
        height: TARGET,
      },
    ];
  });
};
