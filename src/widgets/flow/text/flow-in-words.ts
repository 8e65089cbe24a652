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

/**
 * A progression in sentences: the groups with the highest and lowest share, the groups one by one, and the warnings:
 * each group is a whole of its own, missing figures, uncertain figures.
 */
export const flowInWords = (flow: Flow, v: SliceFormatter): readonly RichText[] => {
  const said = sentencesOf(flow, v).slice(0, MOST_GROUPS);
  return [
    // The first sentence names the period.
    ...said.map((say, i) => say(i === 0)),
    ...flowWarnings(flow, v),
  ].filter(({ length }) => length > 0);
};

/** Of more groups a table tells more than sentences do. */
const MOST_GROUPS = 24;

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
