import type { Observation } from '../model/dataset.js';
import type { Flow, FlowStep } from '../model/flow.js';
import { partOn, waysOf } from '../model/flow-ways.js';
import { cellText } from './cell-text.js';
import { groupName, wayName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import type { Lang } from './lang.js';
import { marginText } from './margin-text.js';
import { fig, joined, plain, words } from './phrase.js';
import { columnOf, type Cell, type TableText } from './table-text.js';
import { partOf, voice, type Voice } from './voice.js';

/** A row per group, a column per destination; then margin, counting and edition where there is something to tell apart. Columns are never added up. */
export const flowTable = (flow: Flow, lang: Lang, heading: string): TableText => {
  const { steps, slice, groupedBy } = flow;
  const v = voice(slice, lang);
  const L = flowWords(lang);
  const ways = waysOf(flow);
  const signs = new Map<string, string>();
  const extra = extraColumns(flow, v);
  const columns = [
    groupedBy.length > 0
      ? joined(
          groupedBy.map((label) => v.part(label)),
          ', ',
        )
      : words`${L.group}`,
    ...ways.map((way) => wayName(way, flow, v)),
    ...extra.map(({ head }) => words`${head}`),
  ].map((head) => columnOf(head, heading, lang));
  const rows = steps.map((step, i) => {
    const name = plain(groupName(step, v)) || v.text(slice.indicator.shortTitle);
    const cells = ways.map((way) => cellText(slice, partOn(step, way)?.observation ?? NOT_THERE, v, signs));
    return { head: name, sort: i, cutBefore: false, cells: [...cells, ...extra.map(({ say }) => say(step))] };
  });
  return {
    caption: words`${partOf(v.heading, lang)}: ${v.measure}, ${fig(v.label(0))}.`,
    columns,
    rows,
    legend: [...signs].map(([symbol, text]) => ({ symbol, text })),
  };
};

/** A group without a row for a destination that others have. */
const NOT_THERE = { value: null, status: 'missing' } as Observation;

interface Extra {
  readonly head: string;
  readonly say: (step: FlowStep) => Cell;
}

const extraColumns = (flow: Flow, v: Voice): readonly Extra[] => {
  const { slice } = flow;
  const L = flowWords(v.lang);
  const counts = new Map(slice.definitions.map(({ id, short }) => [id, v.text(short) || id]));
  const word =
    (say: (cell: Observation) => string): Extra['say'] =>
    (step) =>
      shared(flow, step, v, say);
  return [
    ...(slice.series.some(({ observations }) => observations.some(({ margin }) => margin))
      ? [{ head: L.margin, say: word((cell) => plain(marginText(cell, slice.indicator.unit, v.lang, false))) }]
      : []),
    ...(counts.size > 1 ? [{ head: v.words.countMethod, say: word(({ definition }) => counts.get(definition ?? '') ?? '') }] : []),
    ...(slice.editions.length > 1 ? [{ head: v.words.edition, say: word(({ edition }) => edition) }] : []),
  ];
};

/** One word where all shares of a group have the same, else one per destination. */
const shared = (flow: Flow, step: FlowStep, v: Voice, say: (cell: Observation) => string): Cell => {
  const own = waysOf(flow).flatMap((way) => {
    const cell = partOn(step, way)?.observation;
    return cell?.value == null ? [] : [{ text: say(cell), name: plain(wayName(way, flow, v)) }];
  });
  const same = new Set(own.map(({ text }) => text)).size < 2;
  const text = same ? (own[0]?.text ?? '') : own.flatMap((one) => (one.text ? [`${one.name}: ${one.text}`] : [])).join(', ');
  return { text, spoken: null, kind: 'word', mark: null, sort: text || null };
};
