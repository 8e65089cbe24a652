import type { Flow, FlowStep } from '../model/flow.js';
import type { FlowPart } from '../model/flow-parts.js';
import { partOn, waysOf } from '../model/flow-ways.js';
import { MOST_NAMED, wayName } from './flow-names.js';
import { inlineName } from '../../../text/sentence/inline-name.js';
import type { Lang } from '../../../text/lang.js';
import { missingSentence } from '../../../text/sentence/missing-sentence.js';
import { fittingSentence } from '../../../text/sentence/one-sentence.js';
import { joined, rich, type RichText } from '../../../text/rich-text.js';
import { statusText } from '../../../text/status-words.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

interface Known {
  readonly step: FlowStep;
  readonly part: FlowPart;
}

/**
 * The one sentence of a progression, on its first destination: `Techniek in het mbo: 45 procent bij jongens, 12 procent
 * bij meisjes.` Of more groups the highlighted one, or the highest and the lowest.
 */
export const flowSentence = (flow: Flow, v: SliceFormatter): RichText => {
  const way = waysOf(flow)[0];
  if (way === undefined) return [];
  const known = flow.steps.flatMap((step): readonly Known[] => {
    const part = partOn(step, way);
    return part?.value == null ? [] : [{ step, part }];
  });
  const own = known.find(({ step }) => step.highlighted);
  const [first] = own ? [own] : known;
  const name = wayName(way, flow, v);
  if (first === undefined) {
    const reason = flow.steps.flatMap((step) => partOn(step, way) ?? [])[0]?.observation.status;
    return fittingSentence([
      missingSentence(reason ?? 'missing', flow.slice.indicator, [], v.at(0), v),
    ]);
  }
  const W = languages[v.lang];
  const of = flow.slice.series.some(({ level }) => level != null) ? W.in : W.of;
  const single = groupForms(first, name, of, flow.steps.length > 1, v);
  const others = known.filter((one) => one !== first);
  const comparable = [first, ...others].every(({ step }) => !step.unranked);
  if (known.length === 2 && flow.steps.length === 2 && comparable)
    return fittingSentence([
      named(
        name,
        joined(
          [first, ...others].map((one) => forGroup(one, of, v)),
          ', ',
        ),
      ),
      ...single,
    ]);
  const ends = endsOf(flow, known, v);
  if (ends === null) return fittingSentence(single);
  const { highest, lowest } = ends;
  return fittingSentence([
    ...(own !== undefined && !own.step.unranked && !ends.has(own)
      ? [named(name, rich`${forGroup(own, of, v)}; ${W.highest(of, highest)}`)]
      : []),
    ...(own === undefined || ends.has(own)
      ? [name, []].map((said) =>
          named(said, rich`${W.highest(of, highest)}, ${W.lowest(of, lowest)}`),
        )
      : []),
    ...single,
  ]);
};

const named = (name: RichText, said: RichText): RichText =>
  name.length > 0 ? rich`${name}: ${said}` : said;

const groupOf = ({ names }: FlowStep, v: SliceFormatter): RichText =>
  joined(
    names.map((label) => inlineName(label, v)),
    ', ',
  );

const statusIn = ({ part }: Known, v: SliceFormatter): string =>
  statusText(part.observation, v.lang);

/** `45 procent bij jongens (voorlopig)`. */
const forGroup = (one: Known, of: string, v: SliceFormatter): RichText => {
  const group = groupOf(one.step, v);
  const status = statusIn(one, v);
  return rich`${v.spoken(one.part.value ?? NaN)}${group.length > 0 ? rich` ${of} ${group}` : ''}${status && ` (${status})`}`;
};

const groupForms = (
  one: Known,
  name: RichText,
  of: string,
  several: boolean,
  v: SliceFormatter,
): readonly RichText[] => {
  const W = languages[v.lang];
  const status = statusIn(one, v);
  const dated = rich`${v.spoken(one.part.value ?? NaN)} ${v.at(0)}`;
  const group = groupOf(one.step, v);
  const remark = status && ` (${status})`;
  return [
    named(
      name,
      rich`${v.spoken(one.part.value ?? NaN)}${group.length > 0 ? rich` ${of} ${group}` : ''} ${v.at(0)}${remark}`,
    ),
    ...(several && group.length > 0 ? [named(group, rich`${dated}${remark}`)] : []),
    W.first(several, rich`${dated}${remark}`),
    W.first(several, rich`${dated} (${W.reserved})`),
  ];
};

/** The groups with the highest and the lowest share; null where they are not compared or too many to name. */
const endsOf = (
  { steps, ends }: Flow,
  known: readonly Known[],
  v: SliceFormatter,
): {
  readonly highest: RichText;
  readonly lowest: RichText;
  readonly has: (one: Known) => boolean;
} | null => {
  if (ends === null || ends.count < 3) return null;
  const [tops, bottoms] = [ends.highest, ends.lowest].map((end) =>
    end.flatMap((i) => known.find(({ step }) => step === steps[i]) ?? []),
  );
  if (!tops?.[0] || !bottoms?.[0]) return null;
  if (tops.length > MOST_NAMED || bottoms.length > MOST_NAMED) return null;
  const said = (end: readonly Known[]): RichText => {
    const groups = joined(
      end.map(({ step }) => groupOf(step, v)),
      v.words.and,
    );
    const statuses = [...new Set(end.map((one) => statusIn(one, v)).filter(Boolean))].join(', ');
    return rich`${groups} (${v.spoken(end[0]?.part.value ?? NaN)}${statuses && `, ${statuses}`})`;
  };
  return {
    highest: said(tops),
    lowest: said(bottoms),
    has: (one) => tops.includes(one) || bottoms.includes(one),
  };
};

interface SentenceWords {
  readonly of: string;
  readonly in: string;
  readonly highest: (of: string, who: RichText) => RichText;
  readonly lowest: (of: string, who: RichText) => RichText;
  readonly first: (several: boolean, share: RichText) => RichText;
  readonly reserved: string;
}

const languages: Readonly<Record<Lang, SentenceWords>> = {
  nl: {
    of: 'bij',
    in: 'in',
    highest: (of, who) => rich`het hoogst ${of} ${who}`,
    lowest: (of, who) => rich`het laagst ${of} ${who}`,
    first: (several, share) =>
      rich`het aandeel ${several ? 'van de eerste groep ' : ''}was ${share}`,
    reserved: 'met voorbehoud',
  },
  en: {
    of: 'for',
    in: 'in',
    highest: (of, who) => rich`highest ${of} ${who}`,
    lowest: (of, who) => rich`lowest ${of} ${who}`,
    first: (several, share) => rich`the share ${several ? 'of the first group ' : ''}was ${share}`,
    reserved: 'with reservations',
  },
};
