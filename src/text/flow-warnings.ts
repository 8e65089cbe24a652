import type { Status } from '../model/dataset.js';
import type { Flow } from '../model/flow.js';
import { groupName, groupNames, wholeName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import { wholeText } from './numbers.js';
import { capitalised, fig, joined, words, type Phrase } from './phrase.js';
import { trendWords } from './trend-words.js';
import type { Voice } from './voice.js';

/** What a summary must not leave out: of what 100 percent is, shares that cannot be, groups without a number, what is not certain. */
export const flowWarnings = (flow: Flow, v: Voice): Phrase => {
  const { steps } = flow;
  const { series, editions } = flow.slice;
  const L = flowWords(v.lang);
  const num = (count: number): Phrase => [fig(wholeText(count, v.lang))];
  const whom = wholeName(flow, v);
  const apart = steps.length > 1 ? steps.filter((step) => step.apart) : [];
  const over = steps.filter(({ fit }) => fit === 'over');
  const lacking = steps.filter(({ fit }) => fit === 'none').length;
  const cells = series.flatMap(({ observations }) => observations.filter(({ value }) => value !== null));
  const found = uncertain.flatMap((statuses) => {
    const of = cells.filter(({ flags }) => flags.some((flag) => statuses.includes(flag))).length;
    const [first = 'final'] = statuses;
    return of === 0
      ? []
      : [{ all: of === cells.length, word: first === 'forecast' ? trendWords(v.lang).aForecast : v.words.status[first] }];
  });
  const [only] = found.length === 1 ? found : [];
  const list = found.map(({ word }) => word).join(trendWords(v.lang).or);
  return joined([
    steps.length > 1 ? L.eachWhole : whom.length > 0 ? L.whole(whom) : [],
    ...over.slice(0, 1).map((step) => {
      const name = groupName(step, v);
      const told = L.together(name.length > 0 ? words`${name}: ` : [], v.spoken(step.sum ?? NaN));
      return joined([capitalised(told), words`${L.tooMuch}`]);
    }),
    steps.length > 1 && lacking > 0 ? L.lacking(num(lacking), lacking > 1) : [],
    apart.length > 0 ? L.apartShort(groupNames(apart, v, (count) => L.groups(num(count)))) : [],
    editions.length > 1 && cells.length > 0 ? L.editions(num(editions.length)) : [],
    words`${only?.all ? L.allAre(only.word, cells.length > 1) : found.length > 0 ? L.someAre(list) : ''}`,
    cells.some(({ margin }) => margin) ? words`${L.marginsInTable}` : [],
  ]);
};

const uncertain: readonly (readonly Status[])[] = [['provisional', 'revised-provisional'], ['estimated'], ['unreliable'], ['forecast']];
