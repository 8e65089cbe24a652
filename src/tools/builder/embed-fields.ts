import type { Dataset, Dimension, Localized } from '../../model/dataset.js';
import { dividing, possibleViews, regionLevels } from './possible-views.js';
import { isDivided, builderWidgets } from '../../widgets/index.js';
import { schemeOf } from '../../model/region-scheme.js';
import type { IndexTitle } from './index-titles.js';
import { embedCodeText } from './embed-code-text.js';
import type { ChoiceName } from './embed-code-words.js';
import { pick, type Lang } from '../../text/lang.js';
import { schemeText } from '../../text/level-text.js';
import { periodLabel } from '../../text/periods.js';
import { capital } from '../../text/rich-text.js';
import { filterName, openDimensions, rowOf, splitIds, type Choice } from './embed-choice.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

/** One native control. */
export interface Field {
  readonly name: string;
  readonly label: string;
  /** Null: a line to write in; else the options, the usual one with an empty value. */
  readonly options: readonly Option[] | null;
  readonly kind?: 'number' | 'url';
}

const VALUES: Readonly<Record<string, readonly string[]>> = {
  size: ['compact', 'large'],
  form: ['wide', 'long'],
  sort: ['value-ascending', 'name', 'source'],
  view: ['table', 'sentence'],
  theme: ['light', 'dark'],
  lang: ['nl', 'en'],
};

const asItIs = (value: string): Option => ({ value, label: value });

/**
 * What can be chosen for these figures, as native controls: first what is shown, then what it looks like. Null keeps
 * the place of a control that is not there for now: the others stay the controls that they were, and so does the one
 * that somebody is in.
 */
export function embedFields(
  choice: Choice,
  dataset: Dataset,
  titles: readonly IndexTitle[],
  lang: Lang,
): { readonly what: readonly (Field | null)[]; readonly look: readonly Field[] } {
  const W = embedCodeText(lang);
  const { builder } = rowOf(choice, dataset);
  const { dimensions, indicator } = dataset;
  const named = (value: string, text: Localized | null): Option => {
    const { text: label, lang: of } = pick(text, lang, indicator.lang);
    return { value, label: label || value, lang: of };
  };
  const field = (name: ChoiceName, options: readonly Option[] | null): Field => ({
    name,
    label: W.choice[name],
    options,
  });
  const words = (name: ChoiceName, values = VALUES[name] ?? []): Field =>
    field(name, [
      { value: '', label: W.usual },
      ...values.map((value) => ({ value, label: W.value[value] ?? value })),
    ]);
  const oneOf = (
    name: ChoiceName,
    of: readonly { readonly id: string; readonly label: Localized | null }[],
  ): Field | null =>
    of.length === 0
      ? null
      : field(name, [
          { value: '', label: W.usual },
          ...of.map(({ id, label }) => named(id, label)),
        ]);
  const geo = dimensions.find((one) => one.kind === 'geo');
  const split = splitIds(choice, dataset);
  const levels = regionLevels(dataset);
  const level =
    geo !== undefined && split.includes(geo.id)
      ? (choice.get('level') ?? (levels.length > 1 ? levels[0] : undefined))
      : undefined;
  const categories = ({ categories, total }: Dimension, only?: string): readonly Option[] => [
    ...(total === null ? [] : [{ value: '', label: W.total }]),
    ...categories
      .filter((one) => one.code !== total && (only === undefined || one.level === only))
      .map((one) => named(one.code, one.label)),
  ];
  const levelOption = (one: string): Option => ({
    value: one === levels[0] ? '' : one,
    label: schemeText(
      schemeOf(geo?.categories.find((category) => category.level === one)?.code ?? ''),
      2,
      lang,
    ),
  });
  const makers: Readonly<Record<string, () => Field | null>> = {
    split: () => {
      const fit = dividing(dataset, { splits: 'either', ...builder });
      return builder.splits === 'parts' && fit.length < 2 ? null : oneOf('split', fit);
    },
    by: () => {
      const fit = choice.has('split')
        ? dimensions.filter((one) => isDivided(one) && one.id !== choice.get('split'))
        : [];
      return oneOf('by', fit);
    },
    level: () =>
      geo !== undefined && split.includes(geo.id) && levels.length > 1
        ? field('level', levels.map(levelOption))
        : null,
    layout: () => (split.length === 0 ? null : words('layout', builder.layouts)),
    target: () => {
      const targets = dataset.targets.filter(({ id }) => id !== '');
      return targets.length < 2 ? null : oneOf('target', targets);
    },
  };
  const open = openDimensions(choice, dataset);
  const periods = dataset.periods
    .toReversed()
    .map((period) => ({ value: period.code, label: periodLabel(period, lang) }));
  return {
    what: [
      titles.length < 2
        ? null
        : field(
            'indicator',
            titles.map(({ id, title }) => named(id, title)),
          ),
      field(
        'widget',
        possibleViews(dataset).map((value) => ({
          value,
          label: builderWidgets.find(({ name }) => name === value)?.names?.[lang] ?? value,
        })),
      ),
      geo && geo.categories.length > 1 ? field('region', categories(geo, level)) : null,
      ...dimensions.map((one) =>
        open.includes(one)
          ? {
              name: filterName(one.id),
              label: capital(named(one.id, one.label).label),
              options: categories(one),
            }
          : null,
      ),
      ...builder.attributes.map((name) => (makers[name] ?? (() => words(name as ChoiceName)))()),
      field('period', [
        { value: '', label: W.allPeriods },
        { value: 'last-5', label: W.lastFive },
        ...periods,
      ]),
      ...(indicator.previous.length === 0
        ? []
        : [
            field('edition', [
              { value: '', label: W.newest },
              ...[...new Set(indicator.previous.map(({ edition }) => edition))]
                .sort()
                .reverse()
                .map(asItIs),
            ]),
          ]),
    ],
    look: [
      field('lang', [
        { value: '', label: W.value[lang] ?? lang },
        ...(VALUES['lang'] ?? [])
          .filter((one) => one !== lang)
          .map((value) => ({ value, label: W.value[value] ?? value })),
      ]),
      words('theme'),
      field('heading', null),
      field('heading-level', [{ value: '', label: '3' }, ...['2', '4', '5', '6'].map(asItIs)]),
      { ...field('height', null), kind: 'number' },
    ],
  };
}
