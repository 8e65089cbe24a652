import type { LostFile } from './lost-file.js';

/** What the tests of all widgets need of one: `sample.ts` in the folder of its tests. */
export interface WidgetSample {
  /** As pages have it, with figures of the demo; the usual one first. */
  readonly forms: readonly SampleForm[];
  /** The test that shows it, for what shows nothing without a page around it, and so has no forms. */
  readonly shownBy?: string;
  /** True if it stands in a sentence. */
  readonly inSentence?: true;
  /** What a reader gets without a script file that is of this widget, by the name of that file. */
  readonly lost?: Readonly<Record<string, LostFile | readonly LostFile[]>>;
  /** What assistive technology gets of it; null for what tests of its own listen to. */
  readonly tree: TreeSample | null;
  /** What the builder is asked, and the figure that then stands in snippet and widget. For what the builder offers. */
  readonly snippet?: {
    readonly figure: string;
    readonly choice: Readonly<Record<string, string>>;
  };
  /** Figures with which its height is measured, those that make it highest, and how much more it may be given. */
  readonly heights?: { readonly indicators: readonly string[]; readonly slack: number };
}

export interface SampleForm {
  readonly attributes: string;
  /** What is there when all of it stands; `words` for what has no figure, picture or table of its own. */
  readonly shows: 'card' | 'picture' | 'table' | 'words';
}

/** States of a widget whose tree is kept in `test/fixtures/trees`. */
export interface TreeSample {
  /** File of the demo, by its name. */
  readonly file: string;
  readonly attributes?: string;
  readonly states: readonly TreeState[];
  /** A file without any figure. */
  readonly empty: object;
  /** A file with all that seldom happens, and what is asked of it. */
  readonly special?: { readonly file: object; readonly attributes?: string };
  /** States that only this widget has. */
  readonly further?: Readonly<Record<string, FurtherState>>;
}

export interface FurtherState {
  readonly file: string;
  readonly attributes: string;
  readonly act?: 'chosen' | 'searched';
}

/** What a widget with something to choose from can be in. */
export const TREE_STATES = [
  'ready',
  'loading',
  'error-gone',
  'error-dead',
  'empty',
  'special',
  'chosen',
] as const;
export type TreeState = (typeof TREE_STATES)[number];

export type Samples = Readonly<Record<string, WidgetSample>>;
