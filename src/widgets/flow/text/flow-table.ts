import type { Observation } from '../../../model/dataset.js';
import type { Flow, FlowStep } from '../model/flow.js';
import { partOn, waysOf } from '../model/flow-ways.js';
import { cellText } from '../../../text/cell-text.js';
import { groupName, wayName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import type { Lang } from '../../../text/lang.js';
import { marginText } from '../../../text/margin-text.js';
import { figureRun, joined, toPlainText, rich } from '../../../text/rich-text.js';
import type { Cell } from '../../../text/cell-text.js';
import { columnOf, type TableText } from '../../../text/table-text.js';
import { partOf, sliceFormatter, type SliceFormatter } from '../../../text/slice-formatter.js';

/**
 * Returns a row per group and a column per destination; then margin, definition and edition if they differ. Columns are
 * never added up.
 */
export const flowTable = (flow: Flow, lang: Lang, heading: string): TableText => {
  const { steps, slice, groupedBy } = flow;
  const v = sliceFormatter(slice, lang);
  const L = flowWords(lang);
  const ways = waysOf(flow);
  const signs = new Map<string, string>();
  const extras = extraColumns(flow, v);
  const columns = [
    groupedBy.length > 0
      ? joined(
          groupedBy.map((label) => v.part(label)),
          ', ',
        )
      : rich`${L.group}`,
    ...ways.map((way) => wayName(way, flow, v)),
    ...extras.map(({ head }) => rich`${head}`),
  ].map((head) => columnOf(head, heading, lang));
  const rows = steps.map((step, i) => {
    const name = toPlainText(groupName(step, v)) || v.text(slice.indicator.shortTitle);
    const cells = ways.map((way) =>
      cellText(slice, partOn(step, way)?.observation ?? NOT_THERE, v, signs),
    );
    return {
      head: name,
      sort: i,
      cutBefore: false,
      cells: [...cells, ...extras.map(({ say }) => say(step))],
    };
  });
  return {
    caption: rich`${partOf(v.heading, lang)}: ${v.measure}, ${figureRun(v.label(0))}.`,
    columns,
    rows,
    legend: [...signs].map(([symbol, text]) => ({ symbol, text })),
  };
};

/** Cell of a group without a row for a destination that others have. */
const NOT_THERE = { value: null, status: 'missing' } as Observation;

interface Extra {
  readonly head: string;
  readonly say: (step: FlowStep) => Cell;
}

const extraColumns = (flow: Flow, v: SliceFormatter): readonly Extra[] => {
  const { slice } = flow;
  const L = flowWords(v.lang);
  const counts = new Map(slice.definitions.map(({ id, short }) => [id, v.text(short) || id]));
  const column =
    (say: (cell: Observation) => string): Extra['say'] =>
    (step) =>
      sharedCell(flow, step, v, say);
  return [
    ...(slice.series.some(({ observations }) => observations.some(({ margin }) => margin))
      ? [
          {
            head: L.margin,
            say: column((cell) =>
              toPlainText(marginText(cell, slice.indicator.unit, v.lang, false)),
            ),
          },
        ]
      : []),
    ...(counts.size > 1
      ? [
          {
            head: v.words.countMethod,
            say: column(({ definition }) => counts.get(definition ?? '') ?? ''),
          },
        ]
      : []),
    ...(slice.editions.length > 1
      ? [{ head: v.words.edition, say: column(({ edition }) => edition) }]
      : []),
  ];
};

/** Returns one value if all shares of a group have the same, else one per destination. */
const sharedCell = (
  flow: Flow,
  step: FlowStep,
  v: SliceFormatter,
  say: (cell: Observation) => string,
): Cell => {
  const texts = waysOf(flow).flatMap((way) => {
    const cell = partOn(step, way)?.observation;
    return cell?.value == null
      ? []
      : [{ text: say(cell), name: toPlainText(wayName(way, flow, v)) }];
  });
  const isSame = new Set(texts.map(({ text }) => text)).size < 2;
  const text = isSame
    ? (texts[0]?.text ?? '')
    : texts.flatMap((one) => (one.text ? [`${one.name}: ${one.text}`] : [])).join(', ');
  return { text, spoken: null, kind: 'word', mark: null, sort: text || null };
};
