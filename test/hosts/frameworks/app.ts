/**
 * What the same small page asks of each framework: one card with the author's text in it, on request, whose region
 * changes.
 */
export interface Given {
  readonly src: string;
  readonly region: string;
  /** A number where the element's property is a text: frameworks pass what they are given. */
  readonly headingLevel: number;
  /** None gives the usual size. */
  readonly size?: 'compact' | 'large' | null;
  /** The author's text, a child that the framework keeps. */
  readonly text: string;
  readonly shown: boolean;
  readonly onReady: (event: Event) => void;
}

export interface App {
  readonly update: (given: Given) => void | Promise<void>;
  readonly remove: () => void;
}

/** Puts the page into `place`, as the framework's own documentation says. */
export type Mount = (place: HTMLElement, given: Given) => App | Promise<App>;
