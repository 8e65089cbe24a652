import type { CSSResult, TemplateResult, nothing } from 'lit';
import type { PictureKey } from '../../../charts/with-key.js';
import type { Slice } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import type { Note } from '../../../text/notes-text.js';
import type { RichText } from '../../../text/rich-text.js';
import type { provenanceText, ProvenanceText } from '../../../text/provenance-text.js';
import type { LoadChart } from './chart-tools.js';
import type { ChartHandle, CellPosition } from './chart-handle.js';
import type { Explorer } from '../explorer/explorer.js';
import type { NavigationModel } from '../explorer/navigation-model.js';
import type { Picture } from './mount-chart.js';
import type { Order } from '../table/table-order.js';
import type { DataTableInput } from '../table/data-table-input.js';
import type { Answered, Widget } from '../view.js';

/**
 * The text and picture of one kind of chart widget for an answer. Decides nothing about figures: that is done in
 * `model`.
 */
export interface ChartViewModel<Fact, Words> {
  readonly heading: string;
  /** Language of the heading. */
  readonly headingLang: string;
  /** One sentence of at most 110 characters. */
  readonly summary: RichText;
  /** Everything that can be said of the figures, in sentences: shown in the panel. Default the summary alone. */
  readonly inWords?: readonly RichText[];
  /** The line above the picture: what is measured, unit, period, and a status that all values share. */
  readonly measure?: RichText;
  /** Why it is not shown as the page requested: a sentence of its own; null where it is. */
  readonly refused?: RichText | null;
  /** Accessible name of the picture: its kind and its range. */
  readonly figureName: string;
  readonly notes: readonly Note[];
  /** Null where there is no number: then there is no table either. */
  readonly picture: Picture<Fact, Words> | null;
  /** Whether data for the picture is still loading: until then, a lack of space is not reported. */
  readonly isLoading?: boolean;
  readonly navigation: Omit<NavigationModel, 'of' | 'pictured'>;
  /** `ofFigure` is `provenanceText`, which is loaded later. */
  readonly provenance: (at: CellPosition, ofFigure: typeof provenanceText) => ProvenanceText;
  readonly table: DataTableInput['text'];
  /** Order of the table until a reader sorts it. */
  readonly order?: Order;
  /**
   * Custom properties from which style sheets compute the height of the picture: `rows` is set on its box as `--_rows`.
   */
  readonly sizes?: Readonly<Record<string, number>>;
  /** The slices whose figures are shown, exported as CSV and listed as sources; default the slice of the answer. */
  readonly slices?: readonly Slice[];
  /** Controls between the sentences and the picture, and the explanation right below it. */
  readonly before?: TemplateResult | typeof nothing;
  readonly after?: TemplateResult | typeof nothing;
  /** The part of it that explains colours: it is included in a file of the picture. */
  readonly key?: PictureKey;
  /** Called with the cell of the explorer: after a render, and after each step. */
  readonly onSelect?: (at: CellPosition) => void;
}

export interface ChartQuestion extends Answered {
  readonly slice: Slice;
  readonly lang: Lang;
  readonly widget: Widget;
  /** Whether there is a picture, or will be. */
  readonly hasPicture: boolean;
}

export interface ChartKind<Fact, Words> {
  /** Loads the drawing code, by `lazy`, in the module of the view. */
  readonly chart: LoadChart<Fact, Words>;
  readonly styles: readonly CSSResult[];
  /** Called once per element: the state of one widget lives in its closure. */
  readonly create: (widget: Widget, explorer: Explorer) => ChartModel<Fact, Words>;
}

export interface ChartModel<Fact, Words> {
  /** Further inputs of the picture beside slice and language: the drawing stays while none of them has changed. */
  readonly inputs?: () => readonly unknown[];
  /** Prepares the data that `say` needs, in slices, where that may take long. */
  readonly prepare?: (question: ChartQuestion) => Generator<unknown>;
  /** Called once for an answer, and again when an attribute, the language, `inputs` or `layoutInput` has changed. */
  readonly viewModel: (question: ChartQuestion) => ChartViewModel<Fact, Words>;
  /** Called with each picture that was drawn; null where there is no space for one. */
  readonly onDrawn?: (picture: ChartHandle | null) => void;
  /** The space that the text depends on, where it does. */
  readonly layoutInput?: () => unknown;
}
