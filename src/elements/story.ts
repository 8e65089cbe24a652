import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Finding } from '../model/problem.js';
import type { Slice } from '../model/slice.js';
import type { FigureAsk, Stories } from '../model/stories.js';
import type { Lang } from '../text/lang.js';
import type { SharedName } from './surroundings.js';

/** The kinds of widgets that tell what stands beside the figures. */
export type StoryName = 'highlights' | 'progress' | 'commitments' | 'answers';

/** The element, as what tells it may use it. */
export interface StoryWidget extends ReactiveControllerHost, HTMLElement {
  readonly storyName: StoryName;
  readonly partName: 'highlights' | 'pact';
  readonly src: string | null;
  readonly edition: string | null;
  readonly heading: string | null;
  readonly headingLang: Lang;
  readonly headingLevel: string | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
  inherited(name: SharedName): string | null;
}

/** Tells one widget: asks for what it needs, and gives what stands in each state. */
export interface Teller {
  /** At each update: asks anew where something else is asked. */
  readonly ask: () => void;
  readonly leave: () => void;
  readonly render: () => TemplateResult;
}

export interface StoryView {
  readonly styles: readonly CSSResult[];
  /** Once per element. */
  readonly make: (telling: StoryTelling) => StoryDisplay;
}

/** What a view may use beside what is told. */
export interface StoryTelling {
  readonly widget: StoryWidget;
  /** Spoken once, politely. */
  readonly say: (text: string) => void;
  readonly again: () => void;
  /** Heading of the widget itself, or of something in it, `deeper` levels below that; the same node for the same key. */
  readonly headingNode: (text: string, lang: string, key?: string, deeper?: number) => HTMLElement;
  /** For the publisher, in the console. */
  readonly report: (finding: Finding) => void;
}

export interface StoryDisplay {
  /** Figures to bring before it is shown. */
  readonly wants: (stories: Stories) => readonly (FigureAsk & { readonly edition?: string; readonly until?: string })[];
  readonly title: (stories: Stories, lang: Lang) => string;
  /** How many things it lists, for the one line that stands where there is no room. */
  readonly size: (stories: Stories) => number;
  readonly render: (told: Told, lang: Lang) => TemplateResult;
}

export interface Told {
  readonly stories: Stories;
  /** The figures of one row; null where they cannot be had. */
  readonly figure: (ask: FigureAsk & { readonly until?: string }, edition?: string) => Slice | null;
}
