import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { fig, joined, words, type Phrase } from './phrase.js';
import type { Place } from './read-out.js';
import { missingWords, statusText } from './status-words.js';
import { voice } from './voice.js';

/** One figure by itself, to be heard: `Vrouwen, 2019/20: 6.023 studenten, voorlopig`. */
export const figureText = (slice: Slice, lang: Lang, { series, period }: Place): Phrase => {
  const v = voice(slice, lang);
  const one = slice.series[series];
  const cell = one?.observations[period];
  if (one === undefined || cell === undefined) throw new RangeError('no such cell');
  const number =
    cell.value === null ? missingWords(cell.status, slice.indicator, lang) : words`${v.spoken(cell.value)}${v.unit && ` ${v.unit}`}`;
  const name = joined([slice.split === null ? [] : v.part(one.label), [fig(v.label(period))]], ', ');
  return joined([words`${name}: ${number}`, words`${cell.value === null ? '' : statusText(cell, lang)}`], ', ');
};
