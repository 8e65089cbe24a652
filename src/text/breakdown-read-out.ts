import type { Breakdown } from '../model/breakdown.js';
import { cellAt, type BreakdownRow } from '../model/breakdown-rows.js';
import type { BreakdownVoice } from './breakdown-voice.js';
import { marginText } from './margin-text.js';
import { fig, joined, plain, words, type Phrase } from './phrase.js';
import type { ReadOut } from './read-out.js';
import { remarkText } from './status-words.js';

/**
 * `Vrouwen, 2019/20: 14 procent, 6.023 van 42.225 studenten, voorlopig cijfer`; without shares `Vrouwen, 2019/20: 6.023 studenten`. Of row and column those
 * are named that are new to who hears it.
 */
export const breakdownReadOut = (
  breakdown: Breakdown,
  row: BreakdownRow,
  column: number,
  named: { readonly row: boolean; readonly column: boolean },
  say: BreakdownVoice,
): ReadOut => {
  const { W, v, columnPhrase, value, percent, percentPhrase } = say;
  const { layout, columns, slice } = breakdown;
  const cell = cellAt(breakdown, row, column);
  const whole = columns[column]?.whole?.value ?? null;
  const after = v.unit && ` ${v.unit}`;
  const amount = (spoken: boolean): Phrase => {
    if (cell === null) return words`${v.words.blank}`;
    const { value: own, share, observation } = cell;
    if (own === null) return value(cell);
    const number = (one: number): Phrase => (spoken ? v.spoken(one) : [fig(v.number(one))]);
    const part = share === null || whole === null ? [] : spoken ? percentPhrase(share) : [fig(percent(share))];
    const of = part.length === 0 ? '' : words` ${W.of}${number(whole ?? 0)}`;
    return joined(
      [
        ...(layout === 'share'
          ? [part, words`${number(own)}${of}${after}`]
          : [words`${number(own)}${after}`, part.length > 0 ? words`${part}${of}` : []]),
        // A number that stands in no file was computed here.
        ...(observation === null
          ? [words`${W.restCell}`]
          : [words`${remarkText(observation, v.lang)}`, marginText(observation, slice.indicator.unit, v.lang, spoken)]),
      ],
      ', ',
    );
  };
  const head = joined([named.row ? rowName(row, say) : [], named.column ? columnPhrase(column) : []], ', ');
  return { spoken: plain(words`${head}: ${amount(true)}`), shown: words`${head}: ${amount(false)}` };
};

export const rowName = (row: BreakdownRow, { W, whole, partPhrase }: BreakdownVoice): Phrase =>
  row === 'rest' ? words`${W.rest}` : row === 'total' ? whole : partPhrase(row);
