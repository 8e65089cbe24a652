import { nothing, render, type TemplateResult } from 'lit';
import type { ExplorerText } from '../../../text/explorer-text.js';
import type { ReadOut } from '../../../text/read-out.js';
import type { ChartHandle, CellPosition } from '../chart/chart-handle.js';
import { send, type TpSelectDetail } from '../events.js';
import { explorerTemplate, type ExplorerActions } from './explorer-template.js';
import { throttle } from '../page/throttle.js';
import type { Widget } from '../view.js';

/**
 * Minimum time between two polite announcements, in milliseconds: a reader who clicks repeatedly hears only the last
 * one.
 */
const SAY_PAUSE = 500;

/** The cells that a reader navigates: columns along the range, and rows, which are chosen from a list. */
export interface NavigationModel {
  /** Identity of the drawn picture: the same object as long as the picture shows these cells. */
  readonly of: object;
  readonly text: ExplorerText;
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
  readonly detail: (position: CellPosition) => TpSelectDetail;
  /** Codes of the cell that the page selects by attributes; null where it selects none. */
  readonly initialSelection: { readonly row: string | null; readonly column: string | null };
  /** Whether there is a picture, or one is being loaded, that the range can cover. */
  readonly pictured: boolean;
  /** Swatch of a row beside the read-out, where there are several rows; without it, only words. */
  readonly swatch?: (row: number) => TemplateResult;
}

export interface Explorer {
  /** Call after each render of the widget. `box`: the container of the explorer, in the grid of the figure. */
  readonly update: (box: HTMLElement | null, nextModel: NavigationModel | null) => void;
  /** Call when the picture is drawn; with null where there is no space for one. */
  readonly onDrawn: (drawn: ChartHandle | null) => void;
  /**
   * Selects a cell from outside the explorer, as from a list beside the picture. `aloud`: announced by the polite
   * region.
   */
  readonly select: (target: Partial<CellPosition>, aloud: boolean) => void;
}

/**
 * Lets a reader walk through the values of a picture. One transparent native range covers it, for mouse, touch, keys
 * and assistive technology alike; buttons and a list of rows are the ways without dragging, and the only ones where the
 * picture cannot be drawn. All of them change the same state, which is kept by codes and therefore survives new
 * figures, another width and another language. It renders on its own: a moving pointer must not re-render the whole
 * widget. `changed`: called when the selection may have changed.
 */
export function explorer(widget: Widget, changed: (position: CellPosition) => void): Explorer {
  let box: HTMLElement | null = null;
  let model: NavigationModel | null = null;
  let picture: ChartHandle | null = null;
  let withoutSpace = false;
  /** Codes of the last selection; null until there is one. */
  let row: string | null = null;
  let column: string | null = null;
  let appliedSelection = '';
  let focused = false;
  /** Whether the focused range has announced its row already. */
  let rowAnnounced = false;
  /** Ignores the value that the range computes from a pointer's position: columns may be spaced unevenly. */
  let pointerActive = false;
  const announce = throttle(SAY_PAUSE, (text: string) => widget.announce(text), true);

  const position = ({ rows, columns, start }: NavigationModel): CellPosition => {
    const chosen = Math.max(
      0,
      rows.findIndex(({ code }) => code === row),
    );
    const knownColumn = column === null ? -1 : columns.indexOf(column);
    return { row: chosen, column: knownColumn >= 0 ? knownColumn : start(chosen) };
  };

  const select = (target: Partial<CellPosition>, aloud = false): void => {
    if (model === null) return;
    const current = position(model);
    const next = {
      row: within(target.row ?? current.row, model.rows.length),
      column: within(target.column ?? current.column, model.columns.length),
    };
    if (next.row === current.row && next.column === current.column && row !== null) return;
    row = model.rows[next.row]?.code ?? '';
    column = model.columns[next.column] ?? '';
    rowAnnounced = focused && next.row === current.row;
    update();
    changed(next);
    if (aloud) announce(model.readOut(next, true).spoken);
    send(widget, 'tp-select', model.detail(next));
  };

  /** Dragging keeps the row; hovering and tapping take the nearest cell. */
  const point = (event: PointerEvent, dragging: boolean): void => {
    if (picture === null || model === null) return;
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    select(picture.nearest(event.clientX - left, event.clientY - top, position(model), dragging));
  };

  const acts: ExplorerActions = {
    step: (by) => model !== null && select({ column: position(model).column + by }, true),
    choose: (index) => select({ row: index }, true),
    input: (event) => {
      const range = event.currentTarget as HTMLInputElement;
      if (!pointerActive || picture === null) select({ column: range.valueAsNumber });
      if (model !== null) range.value = String(position(model).column);
    },
    keydown: (event) => {
      pointerActive = false;
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (
        by === 0 ||
        model === null ||
        modified(event) ||
        (model.rows.length < 2 && model.upright !== true)
      )
        return;
      event.preventDefault();
      select(
        model.rows.length < 2
          ? { column: position(model).column + by }
          : { row: position(model).row + by },
      );
    },
    pointerdown: (event) => {
      if (event.button !== 0) return;
      pointerActive = true;
      point(event, false);
    },
    pointermove: (event) => point(event, event.buttons > 0),
    // The last event of a pointer: the range may still change its value when it is released.
    released: () => (pointerActive = false),
    focus: () => {
      focused = true;
      update();
    },
    blur: () => {
      focused = rowAnnounced = pointerActive = false;
      update();
    },
  };

  const update = (): void => {
    if (box === null) return;
    if (model === null) return void render(nothing, box);
    const { text, rows, columns, pictured } = model;
    const cell = position(model);
    const template = explorerTemplate(
      {
        text,
        names: rows.length > 1 ? rows.map(({ name }) => name) : [],
        ...cell,
        last: columns.length - 1,
        readOut: model.readOut(cell, true),
        spoken: model.readOut(cell, !rowAnnounced).spoken,
        ranged: pictured && !withoutSpace,
        swatch: rows.length > 1 ? (model.swatch?.(cell.row) ?? nothing) : nothing,
      },
      acts,
    );
    render(template, box);
    picture?.mark(focused || row !== null ? cell : null);
  };

  /**
   * A page may select a cell by attributes, for example from its URL. Only a new selection is applied: the reader
   * continues from there.
   */
  const applyInitialSelection = ({
    initialSelection: selection,
    rows,
    columns,
  }: NavigationModel): void => {
    const code =
      selection.row === null && selection.column === null
        ? ''
        : `${selection.row}\n${selection.column}`;
    if (code === appliedSelection) return;
    appliedSelection = code;
    // A selection that is shared by several widgets may name a code that this one does not have.
    const codes = {
      row: rows.find((item) => item.code === selection.row)?.code,
      column: columns.find((item) => item === selection.column),
    };
    if (codes.row === undefined && codes.column === undefined) return;
    row = codes.row ?? row ?? rows[0]?.code ?? '';
    column = codes.column ?? column;
  };

  return {
    update: (container, nextModel) => {
      if (nextModel?.of !== model?.of) picture = null;
      [box, model] = [container, nextModel];
      if (model === null) return update();
      applyInitialSelection(model);
      update();
      changed(position(model));
    },
    onDrawn: (chartHandle) => {
      [picture, withoutSpace] = [chartHandle, chartHandle === null];
      update();
    },
    select: select,
  };
}

const within = (index: number, length: number): number => Math.min(length - 1, Math.max(0, index));

const modified = ({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey || shiftKey;
