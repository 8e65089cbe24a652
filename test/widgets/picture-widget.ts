type Attributes = Readonly<Record<string, string>>;

/**
 * What requirements of accessibility ask of a widget with a picture that one walks through, and what differs:
 * `picture-widget.ts` in the folder of its tests.
 */
export interface PictureWidget {
  readonly tag: string;
  /** With its picture drawn. */
  readonly shown: (attributes?: Attributes) => Promise<HTMLElement>;
  /** Further forms of it, in which roles and references have to be right too. */
  readonly forms: readonly (() => Promise<HTMLElement>)[];
  /** Chooses a value, as a reader does. */
  readonly choose: (element: HTMLElement) => void;
  /** How many svg elements there are then at least: some draw what is chosen in one of its own. */
  readonly pictures: number;
  /** From top to bottom. */
  readonly order: (width: number) => readonly string[];
  /** Role and first word of the name. */
  readonly roles: readonly string[];
  readonly names: readonly (readonly [attributes: Attributes, name: RegExp])[];
  /** What there is on paper, with its least height, and what there is not. */
  readonly paper: {
    readonly seen: Readonly<Record<string, number>>;
    readonly unseen: readonly string[];
  };
}

export const order = (
  before: readonly string[] = [],
  after: readonly string[] = [],
): readonly string[] => [
  ...['[part="heading"]', '[part="summary"]', ...before],
  ...['figure', '.read', '[part="chart"]', ...after, '[part="source"]'],
];
export const roles = (heading: string, explore: string, before: readonly string[] = []) => [
  ...[`heading ${heading}`, ...before, `slider ${explore}`],
  ...['button Tabel:', 'button Download:', 'button Uitleg:', 'button Delen:'],
];
export const CONTROLS = ['.range', '.chosen', '.acts'];
