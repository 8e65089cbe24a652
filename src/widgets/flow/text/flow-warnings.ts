import type { Observation, Status } from '../../../model/dataset.js';
import type { Flow, FlowStep } from '../model/flow.js';
import { groupName, groupNames, wholeName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import { integerText } from '../../../text/numbers.js';
import { capitalised, figureRun, joined, rich, type RichText } from '../../../text/rich-text.js';
import { trendWords } from '../../../text/trend-words.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

/**
 * Returns what a reader must know of the shares: what 100 percent is, impossible shares, groups without a figure or not
 * comparable, uncertain figures.
 */
export const flowWarnings = (flow: Flow, v: SliceFormatter): readonly RichText[] => {
  const { steps, slice } = flow;
  const L = flowWords(v.lang);
  const T = trendWords(v.lang);
  const countText = (count: number): RichText => [figureRun(integerText(count, v.lang))];
  const onlyIf = (condition: boolean, phrase: RichText): RichText => (condition ? phrase : []);
  const several = steps.length > 1;
  const whole = wholeName(flow, v);
  const unranked = several ? steps.filter((step) => step.unranked) : [];
  const over = steps.filter(({ fit }) => fit === 'over');
  const withoutFigure = several ? steps.filter(({ fit }) => fit === 'none').length : 0;
  const cells = slice.series.flatMap(({ observations }) =>
    observations.filter(({ value }) => value !== null),
  );
  const severalEditions = cells.length > 0 && slice.editions.length > 1;
  const wholeNote = several ? L.eachWhole : onlyIf(whole.length > 0, L.whole(whole));
  const missingText = onlyIf(
    withoutFigure > 0,
    L.lacking(countText(withoutFigure), withoutFigure > 1),
  );
  const unrankedText = (names: RichText): RichText =>
    onlyIf(unranked.length > 0, L.apartShort(names));
  const statusNote = joined([
    statusWarning(cells, v),
    onlyIf(
      cells.some(({ margin }) => margin),
      rich`${L.marginsInTable}`,
    ),
  ]);
  const names = groupNames(unranked, v, (count) => L.groups(countText(count), count > 1));
  return [
    wholeNote,
    ...over.map((step) => tooMuch(step, v)),
    missingText,
    unrankedText(names),
    onlyIf(severalEditions, T.fromEditions(countText(slice.editions.length))),
    statusNote,
  ];
};

const tooMuch = (step: FlowStep, v: SliceFormatter): RichText => {
  const L = flowWords(v.lang);
  const name = groupName(step, v);
  const together = L.together(name.length > 0 ? rich`${name}: ` : [], v.spoken(step.sum ?? NaN));
  return joined([capitalised(together), rich`${L.tooMuch}`]);
};

const statusWarning = (cells: readonly Observation[], v: SliceFormatter): RichText => {
  const L = flowWords(v.lang);
  const T = trendWords(v.lang);
  const present = uncertain.flatMap((statuses) => {
    const count = cells.filter(({ flags }) => flags.some((flag) => statuses.includes(flag))).length;
    const [status = 'final'] = statuses;
    return count === 0
      ? []
      : [
          {
            all: count === cells.length,
            word: status === 'forecast' ? T.aForecast : v.words.status[status],
          },
        ];
  });
  const [single] = present.length === 1 ? present : [];
  if (single?.all) return rich`${L.allAre(single.word, cells.length > 1)}`;
  return rich`${present.length > 0 ? L.someAre(present.map(({ word }) => word).join(T.or)) : ''}`;
};

const uncertain: readonly (readonly Status[])[] = [
  ['provisional', 'revised-provisional'],
  ['estimated'],
  ['unreliable'],
  ['forecast'],
];
