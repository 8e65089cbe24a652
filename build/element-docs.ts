export interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  /** The property of an attribute. */
  readonly fieldName?: string;
  /** The class that says so, where it is not the element's own. */
  readonly inheritedFrom?: object;
}

/** A field of a class, as far as it matters whether it is an affair of a page's. */
interface Member extends Documented {
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

export interface Declaration {
  readonly name: string;
  readonly superclass?: { readonly name: string };
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Documented[];
  readonly members?: readonly Member[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
  readonly events?: readonly Documented[];
}

/** As much of a custom elements manifest as the pages for readers are made of. */
export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Declaration[];
  }[];
}

/**
 * The contract of every element as Markdown, from the docblocks above the classes: a section per element, a table per
 * kind of thing.
 */
export const elementDocs = (elements: readonly Declaration[]): string =>
  elements.map((one) => section(one.tagName ?? '', one)).join('\n\n');

/** Each element with what it shows, for who comes new. */
export const elementTable = (elements: readonly Declaration[]): string =>
  table(
    ['Element', 'Shows'],
    elements.map(({ tagName = '', summary = '' }) => ({
      name: `<${tagName}>`,
      description: summary,
    })),
    (row) => [code(row.name), row.description],
  );

const section = (tag: string, one: Declaration): string =>
  [
    `### \`<${tag}>\`\n\n${one.summary ?? ''}`,
    table(['Attribute', 'Takes', 'Meaning'], one.attributes, ({ name, type, description }) => [
      code(name),
      escaped((type?.text ?? '').replaceAll("'", '').replaceAll(' | ', '|')),
      description,
    ]),
    table(['Slot', 'What'], one.slots, ({ name, description }) => [
      name === '' ? '(content)' : code(name),
      description,
    ]),
    table(['Event', 'Detail', 'When'], one.events, ({ name, type, description }) => [
      code(name),
      escaped(type?.text ?? ''),
      description,
    ]),
    table(['Part', 'What'], one.cssParts, ({ name, description }) => [code(name), description]),
    table(
      ['Custom property', 'Default', 'What'],
      one.cssProperties,
      ({ name, default: value, description }) => [
        code(name),
        value === undefined ? '' : code(value),
        description,
      ],
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

const table = (
  heads: readonly string[],
  rows: readonly Documented[] = [],
  cells: (row: Documented) => readonly (string | undefined)[],
): string =>
  rows.length === 0
    ? ''
    : [heads, heads.map(() => '---'), ...rows.map(cells)]
        .map((row) => `| ${row.map((cell) => cell ?? '').join(' | ')} |`)
        .join('\n');

const code = (text: string): string => `\`${text}\``;

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
