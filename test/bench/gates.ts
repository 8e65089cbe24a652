import type { Summary } from './summary.js';

export interface Gate {
  readonly what: string;
  readonly measured: number;
  readonly gate: number;
  /** Where we would like to come; null where the gate is the goal. */
  readonly stretch: number | null;
  readonly holds: boolean;
}

/**
 * What is promised of speed and memory, held against what was measured. All are "at most". Processor time and memory
 * are promised of the picture, which is what the others draw too; tasks of the whole widget, and the memory that each
 * further one takes: the first ones of a page also pay for its code, which the browser keeps compiled.
 */
export const gates = (results: readonly Summary[]): readonly Gate[] => [
  ...furtherWidgets(results),
  ...results.flatMap(({ count, lines }) => {
    const trends = `${count} ${count === 1 ? 'trend' : 'trends'}`;
    const cpu = CPU[count];
    return [
      ...(cpu === undefined
        ? []
        : [
            checked(
              `thread CPU per picture ÷ vega-embed, ${trends}`,
              lines.cpu.ratio.picture['vega-embed'].middle,
              cpu.gate,
              cpu.stretch,
            ),
          ]),
      ...(count === 12
        ? [
            checked(
              `kB of heap per picture after collection, ${trends}`,
              lines.heap.middle.picture,
              250,
              170,
            ),
          ]
        : []),
      checked(
        `ms of the longest other task at CPU ÷ 4, ${trends}`,
        lines.others.middle.widgets,
        50,
      ),
      checked(`pictures drawn in one task, ${trends}`, lines.picturesAtOnce.middle.widgets, 1),
    ];
  }),
];

const furtherWidgets = (results: readonly Summary[]): readonly Gate[] => {
  const [few, many] = [12, 50].map((count) => results.find((one) => one.count === count));
  if (!few || !many) return [];
  const all = ({ count, lines }: Summary): number => count * lines.heap.middle.widgets;
  const each = (all(many) - all(few)) / (many.count - few.count);
  return [
    checked(
      `kB of heap per further widget after collection, from ${few.count} to ${many.count} trends`,
      each,
      250,
      170,
    ),
  ];
};

const CPU: Readonly<Record<number, { readonly gate: number; readonly stretch: number }>> = {
  12: { gate: 0.75, stretch: 0.5 },
  50: { gate: 0.65, stretch: 0.45 },
};

const checked = (
  what: string,
  measured: number,
  gate: number,
  stretch: number | null = null,
): Gate => ({
  what,
  measured,
  gate,
  stretch,
  holds: measured <= gate,
});
