import type { Lacking } from '../model/breakdown-column.js';
import { MOST_BARS, type Breakdown } from '../model/breakdown.js';
import type { Slice } from '../model/slice.js';
import { isShare } from '../model/unit.js';
import type { BreakdownVoice } from './breakdown-voice.js';
import { notes, type Note } from './notes-text.js';
import { wholeText } from './numbers.js';
import { capital, capitalised, fig, joined, words, type Phrase } from './phrase.js';

/** So many columns are each named, the last ones of more. */
const FEW = 3;
/** So many parts are each named; nobody reads more, and the table has them. */
const MOST_NAMED = 30;

/**
 * What a reader has to know of parts: what they are parts of, where they do not add up, what is left, and what the picture puts together;
 * then what is to be said of any figures. `told`: all parts of all columns; `drawn`: how many of them the picture shows.
 */
export const breakdownNotes = (breakdown: Breakdown, told: Slice, say: BreakdownVoice, drawn: number): readonly Note[] => [
  ...percentNotes(breakdown, say),
  ...unequalNotes(breakdown, say),
  ...(['hidden', 'missing', 'mixed'] as const).flatMap((reason) => lackingNotes(breakdown, reason, say)),
  ...restNotes(breakdown, say),
  ...drawnNotes(breakdown, say),
  ...moreNotes(breakdown, say),
  ...(drawn < breakdown.columns.length ? [{ lead: '', text: say.W.notDrawn(say.bars(breakdown.columns.length - drawn)) }] : []),
  ...notes(told, say.v, false, told.series.length),
];

/** Of what a percentage is a part. Two shares of women exist, with the same name: among those in technology, and of all women. */
const percentNotes = ({ columns, dimension, slice, layout }: Breakdown, { W, v, whole }: BreakdownVoice): readonly Note[] => {
  const { derived, unit } = slice.indicator;
  const lead = W.percentLead;
  if (isShare(unit))
    return [
      {
        lead,
        text: derived === null ? words`${W.ratioUnknown}` : W.ratio(v.part(derived.numerator.text), v.part(derived.denominator.text)),
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
        words`${dimension.kind === 'sex' ? W.otherShare : ''}`,
        words`${W.notHundred}`,
      ]),
    },
  ];
};

const unequalNotes = ({ columns, slice }: Breakdown, { W, v, columnPhrase }: BreakdownVoice): readonly Note[] => {
  const found = columns.flatMap(({ unequal }, i) => (unequal === null ? [] : [{ i, ...unequal }]));
  if (found.length === 0) return [];
  const round = slice.indicator.unit.decimals > 0 || found.every(({ total }) => total % 10 === 0);
  const named = found.slice(-FEW).map(({ i, sum, total }) => capitalised(W.unequal(columnPhrase(i), v.spoken(sum), v.spoken(total))));
  return [
    {
      lead: W.unequalLead,
      text: joined([...named, words`${found.length > FEW ? W.elsewhereToo : ''}`, words`${round ? W.rounding : ''}`]),
    },
  ];
};

const lackingNotes = ({ columns, layout }: Breakdown, reason: Lacking, { W, v, columnPhrase, bars }: BreakdownVoice): readonly Note[] => {
  const found = columns.flatMap(({ lacking }, i) => (lacking === reason ? [i] : []));
  if (found.length === 0 || layout === 'grouped') return [];
  const where: Phrase = found.length > FEW ? bars(found.length) : joined(found.map(columnPhrase), ', ', v.words.and);
  return [{ lead: '', text: capitalised(W.noShares(where, capital(W.lacking[reason]))) }];
};

const restNotes = ({ columns }: Breakdown, { W }: BreakdownVoice): readonly Note[] => {
  const found = columns.filter(({ rest }) => rest !== null);
  const missing = found.some(({ cells }) => cells.some(({ value }) => value === null));
  return found.length === 0 ? [] : [{ lead: `${W.rest}.`, text: words`${W.restNote}${missing ? W.restHoldsMissing : ''}` }];
};

/** Where a picture cannot show each part on its own. */
const drawnNotes = (
  { parts, more: { parts: further }, layout, columns }: Breakdown,
  { W, v, partPhrase }: BreakdownVoice,
): readonly Note[] => {
  const grouped = layout === 'grouped';
  const alone = grouped && columns.length === 1;
  const others = parts.flatMap(({ own }, i) => (own || (alone && i < MOST_BARS) ? [] : [i]));
  if (others.length === 0) return [];
  const more = others.length + further - MOST_NAMED;
  const named =
    more > 1 ? [...others.slice(0, MOST_NAMED).map(partPhrase), W.moreParts(fig(wholeText(more, v.lang)))] : others.map(partPhrase);
  const names = joined(named, ', ', v.words.and);
  return [{ lead: '', text: grouped ? W.notDrawn(names, further === 0) : W.othersNote(names, further === 0) }];
};

/** `Grafiek en tabel tonen de laatste 400 van 5.000 balken.` */
const moreNotes = ({ columns, more, by }: Breakdown, { W, v, bars }: BreakdownVoice): readonly Note[] =>
  more.columns === 0
    ? []
    : [{ lead: '', text: W.moreBars([fig(wholeText(columns.length, v.lang))], bars(columns.length + more.columns), by === null) }];
