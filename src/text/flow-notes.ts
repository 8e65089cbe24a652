import type { Flow, FlowStep } from '../model/flow.js';
import { groupName, groupNames, wholeName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import { notes, type Note } from './notes-text.js';
import { wholeText } from './numbers.js';
import { capital, capitalised, fig, joined, plain, words, type Phrase } from './phrase.js';
import type { Voice } from './voice.js';

/**
 * All remarks on a progression: of what 100 percent is, what is left over, what was not drawn or cannot be compared, and what there is to say of
 * any figures. `drawn`: how many groups the picture shows.
 */
export const flowNotes = (flow: Flow, v: Voice, drawn: number): readonly Note[] => {
  const { steps, later } = flow;
  const L = flowWords(v.lang);
  const num = (count: number): Phrase => [fig(wholeText(count, v.lang))];
  const whom = wholeName(flow, v);
  const many = steps.length > 1;
  const of = (fit: FlowStep['fit']): readonly FlowStep[] => steps.filter((step) => step.fit === fit);
  const sums = (fit: FlowStep['fit'], more: string): readonly Note[] =>
    of(fit).map((step) => {
      const name = groupName(step, v);
      const said = capitalised(L.together(name.length > 0 ? words`${name}: ` : [], v.spoken(step.sum ?? NaN)));
      return { lead: fit === 'over' ? L.notDrawn : L.rounding, text: joined([said, words`${more}`]) };
    });
  const apart = steps.filter((step) => step.apart);
  const who = groupNames(apart, v, (count) => L.groups(num(count), count > 1));
  return [
    ...(whom.length > 0 || many
      ? [{ lead: plain(L.hundred), text: joined([whom.length > 0 ? L.base(whom, many) : [], words`${many ? L.neverAdd : ''}`]) }]
      : []),
    ...(of('rest').length > 0 ? [{ lead: `${capital(L.rest)}.`, text: words`${L.restIs}` }] : []),
    ...sums('over', L.tooMuch),
    ...sums('rounding', ''),
    ...(many && apart.length > 0 ? [{ lead: L.apart, text: L.apartIs(capitalised(who)) }] : []),
    ...(later > 0 ? [{ lead: L.later, text: L.laterIs(num(later), later > 1, v.at(0)) }] : []),
    ...(drawn < steps.length ? [{ lead: '', text: words`${L.inTable(drawn)}` }] : []),
    ...notes(flow.slice, v, false, flow.slice.series.length),
  ];
};
