import type { Flow, FlowStep } from '../model/flow.js';
import { waysOf } from '../model/flow-ways.js';
import type { FlowPart } from '../model/flow-parts.js';
import { flowWarnings } from './flow-warnings.js';
import { groupName, groupNames, MOST_NAMED, wayName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import { integerText } from '../../../text/numbers.js';
import {
  capitalised,
  figureRun,
  joined,
  MOST_SENTENCE_WORDS,
  wordCount,
  rich,
  type RichText,
} from '../../../text/rich-text.js';
import { missingWords } from '../../../text/status-words.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

const MOST_WORDS = 60;

/**
 * Summarises a progression in at most 60 words. Warnings take precedence: each group is a whole of its own, missing
 * figures, uncertain figures. As much as fits of the rest: the groups with the highest and lowest share, then the
 * groups one by one.
 */
export const flowSummary = (flow: Flow, v: SliceFormatter): RichText => {
  const sentences = sentencesOf(flow, v);
  // Used if no group fits in full.
  const shortestGroup = group(
    flow,
    firstDestinationOf(
      flow.steps.find(({ fit }) => fit !== 'over' && fit !== 'none') ?? flow.steps[0],
    ),
    true,
    v,
  );
  const [full, short] = flowWarnings(flow, v);
  const shortest = Math.min(
    wordCount(shortestGroup),
    ...sentences.map((say) => wordCount(say(true))),
  );
  const warning = shortest + wordCount(full) <= MOST_WORDS ? full : short;
  const chosen: RichText[] = [];
  for (const say of sentences) {
    // The first sentence names the period.
    const sentence = say(chosen.length === 0);
    if (wordCount(joined([...chosen, sentence, warning])) <= MOST_WORDS) chosen.push(sentence);
  }
  return joined([...(chosen.length > 0 ? chosen : [shortestGroup]), warning]);
};

const sentencesOf = (flow: Flow, v: SliceFormatter): readonly ((dated: boolean) => RichText)[] => {
  const { steps, ends } = flow;
  const named = ends === null || ends.count < LEAST_RANKED ? [] : [...ends.highest, ...ends.lowest];
  const several = waysOf(flow).length > 1;
  // With one destination, the extremes already say everything about their groups.
  const others = steps.filter(
    (_, i) => several || ends === null || !named.includes(i) || isOneOfMany(i, ends),
  );
  const groups = others.map((step) => (dated: boolean) => group(flow, step, dated, v));
  return named.length > 0 ? [() => extremes(flow, v), ...groups] : groups;
};

/** Returns a group with only its first destination. */
const firstDestinationOf = (step: FlowStep | undefined): FlowStep => {
  if (step === undefined) throw new RangeError('no groups');
  const [first] = step.destinations;
  return first === undefined ? step : { ...step, destinations: [first], whole: null };
};

/** With two groups, their extremes add nothing to the figures themselves. */
const LEAST_RANKED = 3;

/** True if the extremes counted the group instead of naming it. */
const isOneOfMany = (step: number, { highest, lowest }: NonNullable<Flow['ends']>): boolean =>
  [highest, lowest].some((end) => end.includes(step) && end.length > MOST_NAMED);

/** `Het hoogste aandeel was 74 procent in 2023 (Vwo, Jongens). Het laagste aandeel was 27 procent (Havo, Meisjes).` */
const extremes = ({ steps, ends }: Flow, v: SliceFormatter): RichText => {
  const L = flowWords(v.lang);
  if (ends === null) return [];
  const [highest, lowest] = [ends.highest, ends.lowest].map((end) => {
    const endSteps = end.flatMap((i) => steps[i] ?? []);
    return {
      part: endSteps[0]?.destinations.find(({ id }) => id === ends.of),
      who: groupNames(endSteps, v, (count) =>
        L.groups(figureRun(integerText(count, v.lang)), count > 1),
      ),
    };
  });
  if (highest?.part?.value == null || lowest?.part?.value == null) return [];
  const name = v.part(highest.part.label);
  const first = L.highest(v.spoken(highest.part.value), v.at(0), highest.who);
  return joined([
    ...(name.length === 0 ? [capitalised(first)] : fitted(name, first)),
    L.lowest(v.spoken(lowest.part.value), lowest.who),
  ]);
};

/** Returns one sentence if it is short enough, else two. */
const fitted = (name: RichText, sentence: RichText): readonly RichText[] => {
  const full = rich`${capitalised(name)}: ${sentence}`;
  return wordCount(full) <= MOST_SENTENCE_WORDS
    ? [full]
    : [rich`${capitalised(name)}.`, capitalised(sentence)];
};

/**
 * Returns `Vmbo-tl, Meisjes: 12 procent (Techniek in het mbo), 45 procent (Ander mbo).`, in as many sentences as
 * needed.
 */
const group = (flow: Flow, step: FlowStep, dated: boolean, v: SliceFormatter): RichText => {
  const name = groupName(step, v);
  const when = dated ? rich` ${v.at(0)}` : [];
  const shares = [...step.destinations, ...(step.whole === null ? [] : [step.whole])].map((part) =>
    share(flow, part, name.length === 0, v),
  );
  const lines = shares.reduce<readonly (readonly RichText[])[]>(
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
    return capitalised(rich`${joined([i === 0 ? name : [], list], ': ')}${i === 0 ? when : []}.`);
  });
  return joined(sentences);
};

/**
 * Returns `12 procent (Techniek in het mbo)`; for the only destination of a group without a name: `Begint in techniek:
 * 12 procent`.
 */
const share = (
  flow: Flow,
  { label, value, observation }: FlowPart,
  nameless: boolean,
  v: SliceFormatter,
): RichText => {
  const { indicator } = flow.slice;
  const valueText =
    value === null ? missingWords(observation.status, indicator, v.lang) : v.spoken(value);
  if (label !== null) return rich`${valueText} (${v.part(label)})`;
  const [way] = waysOf(flow);
  return nameless && way !== undefined ? rich`${wayName(way, flow, v)}: ${valueText}` : valueText;
};
