import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Dataset } from '../../model/dataset.js';
import type { Problem } from '../../model/problem.js';
import type { Query } from '../../model/query.js';
import type { Slice } from '../../model/slice.js';
import type { Lang } from '../../text/lang.js';
import type { Remark } from '../../text/remarks-text.js';
import type { EditionFile } from './load/load-editions.js';
import type { SharedName } from './page/inherited-attributes.js';

/** The view of one kind of widget. It is a chunk that loads beside the figures. */
export interface View {
  readonly styles: readonly CSSResult[];
  /** Once per element. */
  readonly make: (widget: Widget) => Display;
}

export interface Display {
  readonly render: (slice: Slice, lang: Lang, answered: Answered) => TemplateResult;
  /** Does the slow work before the first render, outside the page: one step per task. */
  readonly prepare?: (slice: Slice, lang: Lang, answered: Answered) => Generator<unknown>;
  /** Runs after the first render: resolves once the deferred parts are shown, or have failed. */
  readonly completeView?: () => Promise<unknown>;
  /** After each render. */
  readonly afterRender?: (root: ParentNode) => void;
  /** Runs when another view replaces it. */
  readonly dispose?: () => void;
}

/** The question that the slice answers, for views that need further slices of the same file. */
export interface Answered {
  readonly dataset: Dataset;
  readonly query: Query;
  readonly editions: readonly EditionFile[];
  /** Remarks that a reader must see with the figures. They are shown below the view, except inside a sentence. */
  readonly remarks: readonly Remark[];
}

/** The part of an element that its view may use. */
export interface Widget extends ReactiveControllerHost, HTMLElement {
  /**
   * The author's heading; `ownHeading` is the same when it is in the language of the widget, so that our sentences may
   * contain it.
   */
  readonly heading: string | null;
  readonly ownHeading: string | null;
  readonly headingLang: Lang;
  /** Level of the heading that the author asked for, `2` to `6`; null for the usual 3. */
  readonly headingLevel: string | null;
  /** The attribute of the element, else of the nearest group, else of the page; null when none has it. */
  inherited(name: SharedName): string | null;
  /** The heading node: with the author's heading, else this text; the same node while its level stays the same. */
  headingNode(text: string, lang: string): HTMLElement;
  /** Announces politely, once: only results of something that the reader did. */
  announce(text: string): void;
  /** Adds style sheets before those of its view. */
  addStyles(styles: readonly CSSResult[]): void;
  /** Reports to the site owner in the console, and to the page by an event. */
  report(problem: Problem): void;
}
