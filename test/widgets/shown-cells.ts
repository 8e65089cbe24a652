import { part, soon, widget } from './page.js';
import { captionOf, heads, headText, spokenRows, tableOf } from './read-table.js';

/** A figure as a reader meets it in the table of a widget, with the codes of what it is about. */
export interface ShownCell {
  /** A category per dimension of the file, with commas between. */
  readonly key: string;
  readonly period: string;
  readonly edition: string;
  /** What is heard: the number and its status in words, or why there is none. */
  readonly spoken: string;
  /** Whether it is ruled off from the figure before it. */
  readonly ruled: boolean;
}

interface File {
  readonly edition: { readonly id: string };
  readonly previous?: readonly { readonly edition: string; readonly href: string }[];
  readonly period: { readonly codes: readonly string[] };
  readonly dimensions: readonly {
    readonly id: string;
    readonly categories: readonly {
      readonly code: string;
      readonly label: string | { readonly nl: string };
    }[];
  }[];
}

const index = new URL('../../demo/monitor/index.json', import.meta.url).href;
const json = async <Content>(name: string): Promise<Content> =>
  (await (await fetch(new URL(name, index))).json()) as Content;

const nameOf = ({ label }: { readonly label: string | { readonly nl: string } }): string =>
  typeof label === 'string' ? label : label.nl;

/** A period as the widgets print it. */
const printedPeriod = (code: string): string => {
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(code) ?? [];
  return quarter === undefined
    ? code
    : `${['eerste', 'tweede', 'derde', 'vierde'][Number(quarter) - 1]} kwartaal van ${year}`;
};

/** Dimensions of more than one category: they have to be asked for. */
export const dividing = ({ dimensions }: File): File['dimensions'] =>
  dimensions.filter(({ categories }) => categories.length > 1);

/** The files of an indicator: the newest, and that of each edition that can be pinned. */
export const filesOf = async (
  indicator: string,
): Promise<readonly { readonly edition: string | null; readonly file: File }[]> => {
  const { indicators } = await json<{
    readonly indicators: readonly { readonly id: string; readonly href: string }[];
  }>('index.json');
  const href = indicators.find(({ id }) => id === indicator)?.href;
  if (href === undefined) throw new Error(`${indicator} is not in the index`);
  const newest = await json<File>(href);
  const previous = (newest.previous ?? []).map(async ({ edition, href: own }) => ({
    edition,
    file: await json<File>(own),
  }));
  return [{ edition: null, file: newest }, ...(await Promise.all(previous))];
};

/** How many rows a caption says that stand here: `10.200 rijen. Dit zijn rij 201 tot en met 400.` */
const rowsInSight = (caption: string): number => {
  const number = (text: string | undefined): number => Number(text?.replaceAll('.', '') ?? NaN);
  const [, from, to] = /rij ([\d.]+) tot en met ([\d.]+)\./.exec(caption) ?? [];
  const [, all] = /([\d.]+) rij(?:en)?\./.exec(caption) ?? [];
  return from === undefined ? number(all) : number(to) - number(from) + 1;
};

/** A table of an indicator of the demo in its long form, whole, and what else the widget says. */
export const shownCells = async (
  indicator: string,
  file: File,
  edition: string | null,
): Promise<{
  readonly cells: readonly ShownCell[];
  readonly notes: string;
  readonly why: string;
}> => {
  const split = dividing(file);
  const element = await widget('tp-table', {
    src: index,
    indicator,
    form: 'long',
    ...(split.length > 0 && { split: split.map(({ id }) => id).join(' ') }),
    ...(edition !== null && { edition }),
  });
  element.style.width = '1200px';
  await soon(() => part(element, 'table') ?? part(element, 'error'));
  const names = heads(element).map(headText);
  const at = { period: split.length, number: split.length + 1, edition: names.indexOf('Editie') };
  const cells: ShownCell[] = [];
  for (let more = true; more;) {
    await soon(() => tableOf(element).tBodies[0]?.rows.length === rowsInSight(captionOf(element)));
    cells.push(
      ...spokenRows(element).map((row, i): ShownCell => {
        const codes = new Map(
          split.map(({ id, categories }, n) => [
            id,
            categories.find((category) => nameOf(category) === row[n])?.code ?? `? ${row[n]}`,
          ]),
        );
        return {
          key: file.dimensions
            .map(({ id, categories }) => codes.get(id) ?? categories[0]?.code ?? '')
            .join(),
          period:
            file.period.codes.find((code) => printedPeriod(code) === row[at.period]) ??
            `? ${row[at.period]}`,
          edition: row[at.edition] ?? edition ?? file.edition.id,
          spoken: row[at.number] ?? '',
          ruled: tableOf(element).tBodies[0]?.rows[i]?.classList.contains('cut') === true,
        };
      }),
    );
    const next = element.shadowRoot?.querySelectorAll<HTMLElement>('.pages button')[1];
    more = next !== undefined && next.getAttribute('aria-disabled') !== 'true';
    next?.click();
  }
  const text = (selector: string): string =>
    (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ');
  const result = { cells, notes: text('[part="notes"]'), why: text('.why dl') };
  element.remove();
  return result;
};

/** Every choice of a category per dimension, by the name that a column of it has: `Havo, Meisjes`. */
const columnNames = (split: File['dimensions']): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  split.reduce<ReadonlyMap<string, ReadonlyMap<string, string>>>(
    (found, { id, categories }) =>
      new Map(
        [...found].flatMap(([name, codes]) =>
          categories.map(
            (one) =>
              [
                [name, nameOf(one)].filter((part) => part !== '').join(', '),
                new Map([...codes, [id, one.code]]),
              ] as const,
          ),
        ),
      ),
    new Map([['', new Map()]]),
  );

/**
 * The same of the table of a trend, which has a row per period and a column per series, and what else stands in that
 * table.
 */
export const trendCells = async (
  indicator: string,
  file: File,
): Promise<{
  readonly cells: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
}> => {
  const split = dividing(file);
  const element = await widget('tp-trend', {
    src: index,
    indicator,
    view: 'table',
    ...(split.length > 0 && { split: split.map(({ id }) => id).join(' ') }),
  });
  await soon(() => part(element, 'table') ?? part(element, 'error'));
  const names = columnNames(split);
  const all = heads(element).map(headText);
  const columns = all.map((head, i) =>
    split.length === 0 ? (i === 1 ? names.get('') : undefined) : names.get(head),
  );
  const cells = spokenRows(element).flatMap((row) => {
    const period = file.period.codes.find((code) => printedPeriod(code) === row[0]);
    return columns.flatMap((codes, i) => {
      if (codes === undefined || period === undefined) return [];
      const key = file.dimensions
        .map(({ id, categories }) => codes.get(id) ?? categories[0]?.code ?? '')
        .join();
      return [[`${key} ${period}`, row[i] ?? ''] as const];
    });
  });
  element.remove();
  return {
    cells: new Map(cells),
    unknown: all.filter((_, i) => i > 0 && columns[i] === undefined),
  };
};
