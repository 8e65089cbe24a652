import type { Observation, Status } from '../model/dataset.js';
import type { Flow, FlowStep } from '../model/flow.js';
import { groupName, groupNames, wholeName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import { wholeText } from './numbers.js';
import { capitalised, fig, joined, words, type Phrase } from './phrase.js';
import { trendWords } from './trend-words.js';
import type { Voice } from './voice.js';

/**
 * What a summary must not leave out, in full and in fewer words: of what 100 percent is, shares that cannot be, groups without a number or not
 * to be compared, what is not certain.
 */
export const flowWarnings = (flow: Flow, v: Voice): readonly [full: Phrase, short: Phrase] => {
  const { steps, slice } = flow;
  const L = flowWords(v.lang);
  const T = trendWords(v.lang);
  const num = (count: number): Phrase => [fig(wholeText(count, v.lang))];
  const when = (said: boolean, phrase: Phrase): Phrase => (said ? phrase : []);
  const many = steps.length > 1;
  const whom = wholeName(flow, v);
  const apart = many ? steps.filter((step) => step.apart) : [];
  const over = steps.filter(({ fit }) => fit === 'over');
  const lacking = many ? steps.filter(({ fit }) => fit === 'none').length : 0;
  const cells = slice.series.flatMap(({ observations }) => observations.filter(({ value }) => value !== null));
  const stitched = cells.length > 0 && slice.editions.length > 1;
  const first = many ? L.eachWhole : when(whom.length > 0, L.whole(whom));
  const none = when(lacking > 0, L.lacking(num(lacking), lacking > 1));
  const apartIs = (names: Phrase): Phrase => when(apart.length > 0, L.apartShort(names));
  const last = joined([
    statusWarning(cells, v),
    when(
      cells.some(({ margin }) => margin),
      words`${L.marginsInTable}`,
    ),
  ]);
  const names = groupNames(apart, v, (count) => L.groups(num(count), count > 1));
  return [
    joined([
      first,
      ...over.slice(0, 1).map((step) => tooMuch(step, v)),
      none,
      apartIs(names),
      when(stitched, T.fromEditions(num(slice.editions.length))),
      last,
    ]),
    joined([
      first,
      when(over.length > 0, L.tooMuchShort(num(over.length), over.length > 1)),
      none,
      apartIs(L.groups(num(apart.length), apart.length > 1)),
      when(stitched, T.editionsShort(num(slice.editions.length))),
      last,
    ]),
  ];
};

const tooMuch = (step: FlowStep, v: Voice): Phrase => {
  const L = flowWords(v.lang);
  const name = groupName(step, v);
  const told = L.together(name.length > 0 ? words`${name}: ` : [], v.spoken(step.sum ?? NaN));
  return joined([capitalised(told), words`${L.tooMuch}`]);
};

const statusWarning = (cells: readonly Observation[], v: Voice): Phrase => {
  const L = flowWords(v.lang);
  const T = trendWords(v.lang);
  const found = uncertain.flatMap((statuses) => {
    const of = cells.filter(({ flags }) => flags.some((flag) => statuses.includes(flag))).length;
    const [status = 'final'] = statuses;
    return of === 0 ? [] : [{ all: of === cells.length, word: status === 'forecast' ? T.aForecast : v.words.status[status] }];
  });
  const [only] = found.length === 1 ? found : [];
  if (only?.all) return words`${L.allAre(only.word, cells.length > 1)}`;
  return words`${found.length > 0 ? L.someAre(found.map(({ word }) => word).join(T.or)) : ''}`;
};

const uncertain: readonly (readonly Status[])[] = [['provisional', 'revised-provisional'], ['estimated'], ['unreliable'], ['forecast']];
