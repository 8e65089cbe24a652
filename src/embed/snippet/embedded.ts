import { ATTRIBUTES, WIDGETS } from './widgets.js';

/**
 * A widget as a page elsewhere asks for it: by the address of a frame or a link, or by `data-` attributes on a `div`.
 */
export interface Embedded {
  /** Name of the element without its prefix: `trend`. */
  readonly widget: string;
  /**
   * Its attributes; never `src` when it comes from an address, so that nobody can have foreign figures shown under our
   * name.
   */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The name of the borders that come with the library. */
export const OWN_BORDERS = 'provincie';

/** No attribute of ours needs a longer one. */
const LONGEST = 512;

/** Attributes that hold words or figures of whoever wrote the address: without them a widget shows the same. */
export const WORDS: readonly string[] = ['heading', 'pasted'];

/**
 * Reads what `get` gives for `widget` and for each known attribute; null where no widget of ours is named, or where a
 * value cannot be one: too long, or with control characters. Leaving that out would show another figure than was asked
 * for; words alone are left out. Editors break lines within values: white space is read as one space, and dropped at
 * the ends. Unknown attributes are never asked for.
 */
export function readEmbedded(get: (name: string) => string | null | undefined): Embedded | null {
  const widget = get('widget')?.trim() ?? '';
  if (!(WIDGETS as readonly string[]).includes(widget)) return null;
  const given = ATTRIBUTES.flatMap((name): [string, string][] => {
    const value = get(name)?.replace(/\s+/g, ' ').trim();
    return value === undefined || !takes(name, value) ? [] : [[name, value]];
  });
  const attributes = given.filter(([name, value]) => isValue(value) || !WORDS.includes(name));
  return attributes.every(([, value]) => isValue(value))
    ? { widget, attributes: Object.fromEntries(attributes) }
    : null;
}

const isValue = (value: string): boolean =>
  value.length <= LONGEST && !/[\u0000-\u001f\u007f]/.test(value);

/**
 * Whether it is there for whoever writes an address. Borders are those that come with the library, and name their maker
 * themselves: no more than of figures can anybody have a file of their own drawn under our name, or other words put in
 * the place of that maker's.
 */
const takes = (name: string, value: string): boolean => name !== 'borders' || value === OWN_BORDERS;
