import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Dataset } from '../model/dataset.js';
import type { Problem } from '../model/problem.js';
import type { Query } from '../model/query.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from '../text/lang.js';
import type { Remark } from '../text/remarks-text.js';
import type { EditionFile } from './ask-editions.js';
import type { SharedName } from './surroundings.js';

/** What one kind of widget shows once there are figures. It comes as a part, beside the figures. */
export interface View {
  readonly styles: readonly CSSResult[];
  /** Once per element. */
  readonly make: (widget: Widget) => Display;
}

export interface Display {
  readonly render: (slice: Slice, lang: Lang, answered: Answered) => TemplateResult;
  /** Makes what takes time before the first render, away from the page: one step per task. */
  readonly prepare?: (slice: Slice, lang: Lang, answered: Answered) => Generator<unknown>;
  /** After each render. */
  readonly rendered?: (root: ParentNode) => void;
  /** When another view takes its place. */
  readonly leave?: () => void;
}

/** What the slice answers: for a view that needs further slices of the same file. */
export interface Answered {
  readonly dataset: Dataset;
  readonly query: Query;
  readonly editions: readonly EditionFile[];
  /** What a reader must know beside the figures. It is shown below the view, but for a piece of a sentence. */
  readonly remarks: readonly Remark[];
}

/** What a view may use of its element. */
export interface Widget extends ReactiveControllerHost, HTMLElement {
  /** The author's own, which is shown as the heading; `ownHeading` where it may stand in what we say: in the language of the widget. */
  readonly heading: string | null;
  readonly ownHeading: string | null;
  readonly headingLang: Lang;
  /** An attribute of its own, else of the nearest group, else of the page; null where nobody says it. */
  inherited(name: SharedName): string | null;
  /** The heading of the widget: the author's own, else this text; the same node as long as its level stays. */
  headingNode(text: string, lang: string): HTMLElement;
  /** Spoken once, politely: only what followed from something the reader did. */
  say(text: string): void;
  /** Tells the owner in the console and the page by an event. */
  report(problem: Problem): void;
}
