import type { Flow, FlowStep } from '../model/flow.js';
import { waysOf } from '../model/flow-ways.js';
import type { FlowPart } from '../model/flow-parts.js';
import { flowWarnings } from './flow-warnings.js';
import { groupName, groupNames, MOST_NAMED, wayName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import { wholeText } from './numbers.js';
import { capitalised, fig, joined, MOST_SENTENCE_WORDS, wordCount, words, type Phrase } from './phrase.js';
import { missingWords } from './status-words.js';
import type { Voice } from './voice.js';

const MOST_WORDS = 60;

/**
 * A progression in at most 60 words. What must be said is counted first: that each group is a whole of its own, what has no number, what is
 * not certain. Of the rest, as much as fits: the groups with the highest and the lowest share, then the groups one by one.
 */
export const flowSummary = (flow: Flow, v: Voice): Phrase => {
  const all = told(flow, v);
  // Where there is no room for a whole group.
  const least = group(flow, brief(flow.steps.find(({ fit }) => fit !== 'over' && fit !== 'none') ?? flow.steps[0]), true, v);
  const [full, short] = flowWarnings(flow, v);
  const shortest = Math.min(wordCount(least), ...all.map((say) => wordCount(say(true))));
  const must = shortest + wordCount(full) <= MOST_WORDS ? full : short;
  const facts: Phrase[] = [];
  for (const say of all) {
    // The period is said by whichever comes first.
    const fact = say(facts.length === 0);
    if (wordCount(joined([...facts, fact, must])) <= MOST_WORDS) facts.push(fact);
  }
  return joined([...(facts.length > 0 ? facts : [least]), must]);
};

const told = (flow: Flow, v: Voice): readonly ((dated: boolean) => Phrase)[] => {
  const { steps, ends } = flow;
  const named = ends === null || ends.count < LEAST_RANKED ? [] : [...ends.highest, ...ends.lowest];
  const several = waysOf(flow).length > 1;
  // With one destination, the ends have said all there is to say of their groups.
  const others = steps.filter((_, i) => several || ends === null || !named.includes(i) || isOneOfMany(i, ends));
  const groups = others.map((step) => (dated: boolean) => group(flow, step, dated, v));
  return named.length > 0 ? [() => extremes(flow, v), ...groups] : groups;
};

/** A group with its first destination alone. */
const brief = (step: FlowStep | undefined): FlowStep => {
  if (step === undefined) throw new RangeError('no groups');
  const [first] = step.destinations;
  return first === undefined ? step : { ...step, destinations: [first], whole: null };
};

/** Of two groups nothing more is to be said than what each of them has. */
const LEAST_RANKED = 3;

/** Whether it was told as one of several, and not by its name. */
const isOneOfMany = (step: number, { highest, lowest }: NonNullable<Flow['ends']>): boolean =>
  [highest, lowest].some((end) => end.includes(step) && end.length > MOST_NAMED);

/** `Het hoogste aandeel was 74 procent in 2023 (Vwo, Jongens). Het laagste aandeel was 27 procent (Havo, Meisjes).` */
const extremes = ({ steps, ends }: Flow, v: Voice): Phrase => {
  const L = flowWords(v.lang);
  if (ends === null) return [];
  const [high, low] = [ends.highest, ends.lowest].map((end) => {
    const of = end.flatMap((i) => steps[i] ?? []);
    return {
      part: of[0]?.destinations.find(({ id }) => id === ends.of),
      who: groupNames(of, v, (count) => L.groups(fig(wholeText(count, v.lang)), count > 1)),
    };
  });
  if (high?.part?.value == null || low?.part?.value == null) return [];
  const name = v.part(high.part.label);
  const first = L.highest(v.spoken(high.part.value), v.at(0), high.who);
  return joined([...(name.length === 0 ? [capitalised(first)] : fitted(name, first)), L.lowest(v.spoken(low.part.value), low.who)]);
};

/** One sentence where it is short enough, else two. */
const fitted = (name: Phrase, sentence: Phrase): readonly Phrase[] => {
  const whole = words`${capitalised(name)}: ${sentence}`;
  return wordCount(whole) <= MOST_SENTENCE_WORDS ? [whole] : [words`${capitalised(name)}.`, capitalised(sentence)];
};

/** `Vmbo-tl, Meisjes: 12 procent (Techniek in het mbo), 45 procent (Ander mbo).`, in as many sentences as it takes. */
const group = (flow: Flow, step: FlowStep, dated: boolean, v: Voice): Phrase => {
  const name = groupName(step, v);
  const when = dated ? words` ${v.at(0)}` : [];
  const said = [...step.destinations, ...(step.whole === null ? [] : [step.whole])].map((part) => share(flow, part, name.length === 0, v));
  const lines = said.reduce<readonly (readonly Phrase[])[]>(
    (done, one) => {
      const last = done.at(-1) ?? [];
      const longer = joined([name, ...last, one]);
      return last.length > 0 && wordCount(longer) + wordCount(when) > MOST_SENTENCE_WORDS
        ? [...done, [one]]
        : [...done.slice(0, -1), [...last, one]];
    },
    [[]],
  );
  const sentences = lines.map((parts, i) => {
    const list = joined(parts, ', ');
    return capitalised(words`${joined([i === 0 ? name : [], list], ': ')}${i === 0 ? when : []}.`);
  });
  return joined(sentences);
};

/** `12 procent (Techniek in het mbo)`; of the one destination of a group without a name: `Begint in techniek: 12 procent`. */
const share = (flow: Flow, { label, value, observation }: FlowPart, bare: boolean, v: Voice): Phrase => {
  const { indicator } = flow.slice;
  const said = value === null ? missingWords(observation.status, indicator, v.lang) : v.spoken(value);
  if (label !== null) return words`${said} (${v.part(label)})`;
  const [way] = waysOf(flow);
  return bare && way !== undefined ? words`${wayName(way, flow, v)}: ${said}` : said;
};
