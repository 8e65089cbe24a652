/**
 * What each framework is asked to say of one element of ours: whatever custom-elements-everywhere.com asks of a
 * framework.
 */
export interface Asked {
  readonly tag: string;
  readonly text: string | null;
  readonly shown: boolean;
  readonly region: string;
  readonly flag: boolean;
  readonly count: number;
  readonly items: readonly string[];
  readonly record: Readonly<Record<string, string>>;
  readonly heard: (event: Event) => void;
}

export interface AskedPage {
  readonly update: (asked: Asked) => void | Promise<void>;
  readonly remove: () => void;
}

/**
 * Puts `<tp-group region="PV20"><the element>text</the element></tp-group>` into `place`, as the framework's own
 * documentation says.
 */
export type Ask = (place: HTMLElement, asked: Asked) => AskedPage | Promise<AskedPage>;

/** Every spelling in which an event may come. */
export const EVENTS = [
  'lowercaseevent',
  'kebab-event',
  'camelEvent',
  'PascalEvent',
  'CAPSevent',
] as const;
