/**
 * What each framework binds to one element of ours: whatever custom-elements-everywhere.com asks of a
 * framework.
 */
export interface Bound {
  readonly tag: string;
  readonly text: string | null;
  readonly shown: boolean;
  readonly region: string;
  readonly flag: boolean;
  readonly count: number;
  readonly items: readonly string[];
  readonly record: Readonly<Record<string, string>>;
  readonly onEvent: (event: Event) => void;
}

export interface BoundPage {
  readonly update: (bound: Bound) => void | Promise<void>;
  readonly remove: () => void;
}

/**
 * Puts `<tp-group region="PV20"><the element>text</the element></tp-group>` into `place`, as the framework's own
 * documentation says.
 */
export type MountPage = (place: HTMLElement, bound: Bound) => BoundPage | Promise<BoundPage>;

/** Every spelling in which an event may come. */
export const EVENTS = [
  'lowercaseevent',
  'kebab-event',
  'camelEvent',
  'PascalEvent',
  'CAPSevent',
] as const;
