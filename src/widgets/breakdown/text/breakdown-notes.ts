import type { NoWholeReason } from '../model/breakdown-column.js';
import { MOST_BARS } from '../model/breakdown-bars.js';
import type { Breakdown } from '../model/breakdown.js';
import type { Slice } from '../../../model/slice.js';
import { isShare } from '../../../model/unit.js';
import type { BreakdownFormatter } from './breakdown-formatter.js';
import { notes, type Note } from '../../../text/notes-text.js';
import { integerText } from '../../../text/numbers.js';
import {
  capital,
  capitalised,
  figureRun,
  joined,
  rich,
  type RichText,
} from '../../../text/rich-text.js';

/** Maximum number of named columns; of more, the last ones are named. */
const MAX_NAMED_COLUMNS = 3;
/** Maximum number of named parts; the table has all of them. */
const MAX_NAMED_PARTS = 30;

/**
 * Returns the notes on a breakdown: what the parts are parts of, where they do not add up, the remainder, and what the
 * chart combines; then the usual notes. `told`: all parts of all columns; `drawn`: number of drawn columns.
 */
export const breakdownNotes = (
  breakdown: Breakdown,
  allParts: Slice,
  formatter: BreakdownFormatter,
  drawn: number,
): readonly Note[] => [
  ...percentNotes(breakdown, formatter),
  ...unequalNotes(breakdown, formatter),
  ...(['hidden', 'missing', 'mixed'] as const).flatMap((reason) =>
    lackingNotes(breakdown, reason, formatter),
  ),
  ...restNotes(breakdown, formatter),
  ...drawnNotes(breakdown, formatter),
  ...moreNotes(breakdown, formatter),
  ...(drawn < breakdown.columns.length
    ? [{ lead: '', text: formatter.W.notDrawn(formatter.bars(breakdown.columns.length - drawn)) }]
    : []),
  ...notes(allParts, formatter.v, false, allParts.series.length),
];

/**
 * Explains what a percentage is a part of. There are two shares of women, with the same name: among those in
 * technology, and of all women.
 */
const percentNotes = (
  { columns, dimension, slice, layout }: Breakdown,
  { W, v, whole }: BreakdownFormatter,
): readonly Note[] => {
  const { derived, unit } = slice.indicator;
  const lead = W.percentLead;
  if (isShare(unit))
    return [
      {
        lead,
        text:
          derived === null
            ? rich`${W.ratioUnknown}`
            : W.ratio(v.part(derived.numerator.text), v.part(derived.denominator.text)),
      },
    ];
  const wholes = columns.flatMap((column) => column.whole ?? []);
  if (wholes.length === 0 || layout === 'grouped') return [];
  const published = wholes.some((one) => one.published);
  return [
    {
      lead,
      text: joined([
        W.percentOf(published ? whole : W.sum, v.measure),
        rich`${dimension.kind === 'sex' ? W.otherShare : ''}`,
        rich`${W.notHundred}`,
      ]),
    },
  ];
};

const unequalNotes = (
  { columns, slice }: Breakdown,
  { W, v, columnPhrase }: BreakdownFormatter,
): readonly Note[] => {
  const affected = columns.flatMap(({ unequal }, i) =>
    unequal === null ? [] : [{ i, ...unequal }],
  );
  if (affected.length === 0) return [];
  const mayBeRounding =
    slice.indicator.unit.decimals > 0 || affected.every(({ total }) => total % 10 === 0);
  const named = affected
    .slice(-MAX_NAMED_COLUMNS)
    .map(({ i, sum, total }) =>
      capitalised(W.unequal(columnPhrase(i), v.spoken(sum), v.spoken(total))),
    );
  return [
    {
      lead: W.unequalLead,
      text: joined([
        ...named,
        rich`${affected.length > MAX_NAMED_COLUMNS ? W.elsewhereToo : ''}`,
        rich`${mayBeRounding ? W.rounding : ''}`,
      ]),
    },
  ];
};

const lackingNotes = (
  { columns, layout }: Breakdown,
  reason: NoWholeReason,
  { W, v, columnPhrase, bars }: BreakdownFormatter,
): readonly Note[] => {
  const affected = columns.flatMap(({ noWholeReason: lacking }, i) =>
    lacking === reason ? [i] : [],
  );
  if (affected.length === 0 || layout === 'grouped') return [];
  const columnNames: RichText =
    affected.length > MAX_NAMED_COLUMNS
      ? bars(affected.length)
      : joined(affected.map(columnPhrase), ', ', v.words.and);
  return [{ lead: '', text: capitalised(W.noShares(columnNames, capital(W.lacking[reason]))) }];
};

const restNotes = ({ columns }: Breakdown, { W }: BreakdownFormatter): readonly Note[] => {
  const affected = columns.filter(({ rest }) => rest !== null);
  const missing = affected.some(({ cells }) => cells.some(({ value }) => value === null));
  return affected.length === 0
    ? []
    : [{ lead: `${W.rest}.`, text: rich`${W.restNote}${missing ? W.restHoldsMissing : ''}` }];
};

/** Explains which parts the chart does not show individually. */
const drawnNotes = (
  { parts, more: { parts: moreParts }, layout, columns }: Breakdown,
  { W, v, partPhrase }: BreakdownFormatter,
): readonly Note[] => {
  const grouped = layout === 'grouped';
  const singleGroup = grouped && columns.length === 1;
  const others = parts.flatMap(({ own }, i) => (own || (singleGroup && i < MOST_BARS) ? [] : [i]));
  if (others.length === 0) return [];
  const unnamed = others.length + moreParts - MAX_NAMED_PARTS;
  const named =
    unnamed > 1
      ? [
          ...others.slice(0, MAX_NAMED_PARTS).map(partPhrase),
          W.moreParts(figureRun(integerText(unnamed, v.lang))),
        ]
      : others.map(partPhrase);
  const names = joined(named, ', ', v.words.and);
  return [
    {
      lead: '',
      text: grouped ? W.notDrawn(names, moreParts === 0) : W.othersNote(names, moreParts === 0),
    },
  ];
};

/** `Grafiek en tabel tonen de laatste 400 van 5.000 balken.` */
const moreNotes = (
  { columns, more: unnamed, by }: Breakdown,
  { W, v, bars }: BreakdownFormatter,
): readonly Note[] =>
  unnamed.columns === 0
    ? []
    : [
        {
          lead: '',
          text: W.moreBars(
            [figureRun(integerText(columns.length, v.lang))],
            bars(columns.length + unnamed.columns),
            by === null,
          ),
        },
      ];
