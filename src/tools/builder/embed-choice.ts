import { dividing, possibleViews, regionLevels } from './possible-views.js';
import type { Dataset, Dimension } from '../../model/dataset.js';
import type { Embedded } from '../../embed/snippet/embedded.js';
import type { Question } from '../../widgets/core/load/load-figures.js';
import { builderWidgets, type ViewKind } from '../../widgets/index.js';

/**
 * What somebody who makes a snippet has chosen, by name: attributes of the widget, `in.gender` for a dimension, and how
 * it is pasted.
 */
export type Choice = ReadonlyMap<string, string>;

const COMMON = ['period', 'edition', 'heading', 'heading-level', 'theme', 'lang'];

export const filterName = (id: string): string => `in.${id}`;

export const kindOf = (choice: Choice, dataset: Dataset): ViewKind => {
  const views = possibleViews(dataset);
  return views.find((one) => one === choice.get('widget')) ?? 'indicator';
};

/** The row of the chosen kind in the table of widgets. */
export const rowOf = (choice: Choice, dataset: Dataset): (typeof builderWidgets)[number] => {
  const kind = kindOf(choice, dataset);
  const row = builderWidgets.find(({ name }) => name === kind);
  if (row === undefined) throw new Error(`no row for ${kind}`);
  return row;
};

/** True if the widget has a picture that can be saved; a card has one for some figures only. */
export const hasPicture = (choice: Choice, dataset: Dataset): boolean =>
  rowOf(choice, dataset).builder.picture && !choice.has('view');

/** Ids of the dimensions that tell figures apart in this kind of widget, chosen or by themselves. */
export const splitIds = (choice: Choice, dataset: Dataset): readonly string[] => {
  const { dimensions } = dataset;
  const { builder } = rowOf(choice, dataset);
  const { splits, attributes } = builder;
  const chosen = [choice.get('split'), choice.get('by')].filter((id) => id !== undefined);
  const [byItself] = dividing(dataset, builder);
  if (splits === 'all') return dimensions.filter((one) => one.kind !== 'geo').map(({ id }) => id);
  return chosen.length > 0 && attributes.includes('split') ? chosen : byItself ? [byItself.id] : [];
};

/** Dimensions of which one category can be chosen, in the order of the file. */
export const openDimensions = (choice: Choice, dataset: Dataset): readonly Dimension[] => {
  const split = splitIds(choice, dataset);
  return dataset.dimensions.filter(
    (one) => one.kind !== 'geo' && one.categories.length > 1 && !split.includes(one.id),
  );
};

/** The widget that a snippet asks for. */
export function embeddedOf(choice: Choice, dataset: Dataset): Embedded {
  const { name: kind, builder } = rowOf(choice, dataset);
  const split = splitIds(choice, dataset);
  const geo = dataset.dimensions.find((one) => one.kind === 'geo');
  const region =
    geo &&
    (choice.get('region') ??
      (geo.total === null && !split.includes(geo.id) ? geo.categories[0]?.code : undefined));
  const filter = openDimensions(choice, dataset).flatMap((one) => categoryIn(one, choice) ?? []);
  // Where there are several levels one has to be named.
  const levels = regionLevels(dataset);
  // What the widget would take by itself may have no figures.
  const many = dataset.dimensions.filter(({ categories }) => categories.length > 1);
  const usual =
    many.find((one) => (one.kind === 'geo') === (builder.splits === 'either')) ?? many[0];
  const own = builder.attributes.filter(
    (name) => name !== 'level' || (geo !== undefined && split.includes(geo.id)),
  );
  const attributes = {
    indicator: dataset.indicator.id,
    // Where regions are held against one another, the chosen one stands out.
    [geo && split.includes(geo.id) ? 'highlight' : 'region']: region,
    filter: filter.join(' '),
    ...Object.fromEntries([...own, ...COMMON].map((name) => [name, choice.get(name)])),
    ...(builder.splits !== undefined &&
      own.includes('split') &&
      split[0] !== usual?.id && { split: split[0] }),
    ...(own.includes('level') &&
      geo?.categories.some(({ code, level }) => code !== geo.total && level !== levels[0]) && {
        level: choice.get('level') ?? levels[0],
      }),
    ...(split.length === 0 && { layout: undefined }),
  };
  return {
    widget: kind,
    attributes: Object.fromEntries(
      Object.entries(attributes).filter(
        (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
      ),
    ),
  };
}

/**
 * The one figure that the snippet tells by itself: of all that stands apart in the widget the whole, else the first.
 */
export const factQuestion = (choice: Choice, dataset: Dataset, src: string | null): Question => {
  const geo = dataset.dimensions.find((one) => one.kind === 'geo');
  return {
    src,
    indicator: dataset.indicator.id,
    region: choice.get('region') ?? (geo?.total === null ? geo.categories[0]?.code : null) ?? null,
    filter: dataset.dimensions
      .flatMap((one) => (one.kind === 'geo' ? [] : (categoryIn(one, choice) ?? [])))
      .join(' '),
    period: choice.get('period') ?? null,
    edition: choice.get('edition') ?? null,
  };
};

/** As in `filter`; null where the total holds, or nothing can be chosen. */
const categoryIn = ({ id, total, categories }: Dimension, choice: Choice): string | null => {
  const code =
    choice.get(filterName(id)) ??
    (total === null && categories.length > 1 ? categories[0]?.code : undefined);
  return code === undefined || code === '' ? null : `${id}=${code}`;
};

/** Choices that are dropped when another choice may not fit them. */
export const changed = (choice: Choice, name: string, value: string): Choice => {
  const kept = [...choice].filter(([other]) => {
    if (name === 'indicator')
      return ['widget', 'heading-level', 'theme', 'lang', 'system', 'format', 'width'].includes(
        other,
      );
    if (name === 'widget')
      return ![...builderWidgets.flatMap(({ builder }) => builder.attributes), 'height'].includes(
        other,
      );
    if (name === 'system') return other !== 'format';
    if (name === 'level') return other !== 'region';
    if (name === 'edition')
      return other !== 'period' && other !== 'region' && !other.startsWith('in.');
    return true;
  });
  return new Map([
    ...kept.filter(([other]) => other !== name),
    ...(value === '' ? [] : [[name, value] as const]),
  ]);
};
