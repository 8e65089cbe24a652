import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Finding } from '../../model/problem.js';
import type { Slice } from '../../model/slice.js';
import type { FigureRequest, Stories } from '../../model/stories.js';
import type { Lang } from '../../text/lang.js';
import type { SharedName } from './page/inherited-attributes.js';

/** The element, as what tells it may use it. */
export interface StoryWidget extends ReactiveControllerHost, HTMLElement {
  /** Brings in what shows it: by `lazy`, in the module of the element. */
  readonly loadStoryView: () => Promise<{ readonly view: StoryView }>;
  readonly src: string | null;
  readonly edition: string | null;
  readonly heading: string | null;
  readonly headingLang: Lang;
  readonly headingLevel: string | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
  inherited(name: SharedName): string | null;
}

/** Tells one widget: asks for what it needs, and gives what stands in each state. */
export interface StoryController {
  /** At each update: asks anew where something else is asked. */
  readonly update: () => void;
  readonly render: () => TemplateResult;
}

export interface StoryView {
  readonly styles: readonly CSSResult[];
  /** Brings in what draws; what cannot be had is left out. */
  readonly bring?: () => Promise<unknown>;
  /** Once per element. */
  readonly make: (telling: StoryContext) => StoryDisplay;
}

/** What a view may use beside what is told. */
export interface StoryContext {
  readonly widget: StoryWidget;
  /** Spoken once, politely. */
  readonly announce: (text: string) => void;
  readonly requestUpdate: () => void;
  /**
   * Heading of the widget itself, or of something in it, `deeper` levels below that; the same node for the same key.
   */
  readonly headingNode: (text: string, lang: string, key?: string, deeper?: number) => HTMLElement;
  /** For the publisher, in the console. */
  readonly report: (finding: Finding) => void;
}

export interface StoryDisplay {
  /** Figures to bring before it is shown. */
  readonly requests: (
    stories: Stories,
  ) => readonly (FigureRequest & { readonly edition?: string; readonly until?: string })[];
  readonly title: (stories: Stories, lang: Lang) => string;
  readonly render: (told: LoadedStories, lang: Lang) => TemplateResult;
}

export interface LoadedStories {
  readonly stories: Stories;
  /** The figures of one row; null where they cannot be had. */
  readonly figure: (
    ask: FigureRequest & { readonly until?: string },
    edition?: string,
  ) => Slice | null;
}
