import type { TemplateResult } from 'lit';
import type { ExplorerText } from '../../../text/explorer-text.js';
import type { ReadOut } from '../../../text/read-out.js';
import { rich, type RichText } from '../../../text/rich-text.js';
import type { CellPosition } from '../chart/chart-handle.js';
import type { TpSelectDetail } from '../events.js';
import type { TagContent } from './tag-content.js';

/** The cells that a reader navigates: columns along the range, and rows, each of which has a radio button. */
export interface NavigationModel {
  /** Identity of the drawn picture: the same object as long as the picture shows these cells. */
  readonly of: object;
  readonly text: ExplorerText;
  /** The line above the picture while nothing is explored: what is measured. */
  readonly measure?: RichText | undefined;
  /** Codes and names of the rows; at least one. */
  readonly rows: readonly { readonly code: string; readonly name: string }[];
  /** Codes of the columns; at least one. */
  readonly columns: readonly string[];
  /**
   * Whether columns are stacked vertically, as horizontal bars are: with one row, the up and down keys then move in the
   * direction that they point.
   */
  readonly upright?: boolean;
  /** The initial column in a row, before the reader has chosen one. */
  readonly start: (row: number) => number;
  /** `withRow`: whether the row is named, as on focus and after another row was chosen. */
  readonly readOut: (position: CellPosition, withRow: boolean) => ReadOut;
  /** The tag beside the chosen place; default its read-out. */
  readonly tag?: (position: CellPosition) => TagContent;
  readonly detail: (position: CellPosition) => TpSelectDetail;
  /** Codes of the cell that the page selects by attributes; null where it selects none. */
  readonly initialSelection: { readonly row: string | null; readonly column: string | null };
  /** Whether there is a picture, or one is being loaded, that the range can cover. */
  readonly pictured: boolean;
  /** Swatch of a row in the tag, where there are several rows; without it, only words. */
  readonly swatch?: (row: number) => TemplateResult;
}

/** The tag of a place; where its kind of chart has none of its own, what is read out. */
export const tagOf = ({ tag, readOut }: NavigationModel, position: CellPosition): TagContent =>
  tag?.(position) ?? {
    ...{ title: '', status: '', rows: [] },
    facts: [rich`${readOut(position, true).shown}`],
  };
