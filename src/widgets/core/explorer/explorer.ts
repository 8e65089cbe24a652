import { nothing } from 'lit';
import type { ChartHandle, CellPosition } from '../chart/chart-handle.js';
import { send } from '../events.js';
import { renderExplorer, type ExplorerActions } from './explorer-template.js';
import { chosenCell, initialCell, within } from './chosen-cell.js';
import { explorerLayout } from './explorer-layout.js';
import { tagOf, type NavigationModel } from './navigation-model.js';
import { onPressElsewhere } from './on-press-elsewhere.js';
import { throttle } from '../page/throttle.js';
import type { Widget } from '../view.js';

/** Minimum time between two polite announcements, in milliseconds: of several presses a reader hears the last. */
const SAY_PAUSE = 500;

export interface Explorer {
  /**
   * Stands in the grid of the figure while there is one. It is the same element each time, since Chromium keeps a radio
   * that left a shadow root as a member of its group there: those that come again are the same ones.
   */
  readonly box: HTMLElement;
  /** Call after each render of the widget. */
  readonly update: (nextModel: NavigationModel | null) => void;
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
 * and assistive technology alike; native radios over the drawn names choose the row. Pointing shows a place until the
 * pointer leaves; a press, a key or a radio chooses it. The choice is kept by codes and therefore survives new figures,
 * another width and another language. It renders on its own: a moving pointer must not re-render the whole widget.
 * `changed`: called when the choice may have changed.
 */
export function explorer(widget: Widget, changed: (position: CellPosition) => void): Explorer {
  const box = document.createElement('div');
  box.className = 'explorer';
  let model: NavigationModel | null = null;
  let picture: ChartHandle | null = null;
  let withoutSpace = false;
  /** Codes of the choice; null until there is one. */
  let row: string | null = null;
  let column: string | null = null;
  let appliedSelection = '';
  /** The place that the pointer is at. */
  let hovered: CellPosition | null = null;
  /** Whether the choice is held: until a press elsewhere or Escape. */
  let pinned = false;
  /** Whether it is held without a tag: the page made it, or the reader has gone on with the keyboard. */
  let quiet = false;
  let touched = false;
  let focused = false;
  /** Whether the tag explains the keys: from the arrival of the focus until the first key. */
  let withKeys = false;
  /** Whether the focused range has announced its row already. */
  let rowAnnounced = false;
  /** Ignores the value that the range computes from a pointer's position: columns may be spaced unevenly. */
  let pointerActive = false;
  const announce = throttle(SAY_PAUSE, (text: string) => widget.announce(text), true);
  const layout = explorerLayout();
  const elsewhere = onPressElsewhere(
    widget,
    () => box.parentElement,
    () => pinned,
    () => letGo(),
  );

  const current = (of: NavigationModel): CellPosition => chosenCell(of, row, column);

  const letGo = (): void => {
    pinned = touched = withKeys = false;
    hovered = null;
    update();
  };

  const pin = (): void => {
    pinned = true;
    quiet = false;
  };

  const select = (target: Partial<CellPosition>, aloud = false): void => {
    if (model === null) return;
    const now = current(model);
    const next = {
      row: within(target.row ?? now.row, model.rows.length),
      column: within(target.column ?? now.column, model.columns.length),
    };
    hovered = null;
    if (next.row === now.row && next.column === now.column && row !== null) return update();
    row = model.rows[next.row]?.code ?? '';
    column = model.columns[next.column] ?? '';
    rowAnnounced = focused && next.row === now.row;
    update();
    changed(next);
    if (aloud) announce(model.readOut(next, true).spoken);
    send(widget, 'tp-select', model.detail(next));
  };

  /** The cell at the pointer; dragging keeps the row. */
  const cellAt = (event: PointerEvent, dragging: boolean): CellPosition | null => {
    if (picture === null || model === null) return null;
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    return picture.nearest(event.clientX - left, event.clientY - top, current(model), dragging);
  };

  const acts: ExplorerActions = {
    step: (by) => model !== null && select({ column: current(model).column + by }, true),
    choose: (index) => {
      pin();
      select({ row: index });
    },
    input: (event) => {
      const range = event.currentTarget as HTMLInputElement;
      if (!pointerActive || picture === null) {
        pin();
        select({ column: range.valueAsNumber });
      }
      if (model !== null) range.value = String(current(model).column);
    },
    keydown: (event) => {
      pointerActive = false;
      if (event.key === 'Escape') return letGo();
      if (!modified(event) && event.key !== 'Tab') {
        withKeys = false;
        pin();
      }
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (
        by === 0 ||
        model === null ||
        modified(event) ||
        (model.rows.length < 2 && model.upright !== true)
      )
        return update();
      event.preventDefault();
      const { row: nowRow, column: nowColumn } = current(model);
      select(model.rows.length < 2 ? { column: nowColumn + by } : { row: nowRow + by });
    },
    pointerdown: (event) => {
      if (event.button !== 0) return;
      pin();
      pointerActive = true;
      withKeys = false;
      touched = event.pointerType === 'touch';
      const cell = cellAt(event, false);
      if (cell !== null) select(cell);
    },
    pointermove: (event) => {
      const dragging = event.buttons > 0;
      const cell = cellAt(event, dragging);
      if (cell === null) return;
      if (dragging) return select(cell);
      if (hovered?.row === cell.row && hovered.column === cell.column) return;
      hovered = cell;
      update();
    },
    pointerleave: () => {
      hovered = null;
      update();
    },
    // The last event of a pointer: the range may still change its value when it is released.
    released: () => (pointerActive = false),
    focus: () => {
      focused = true;
      withKeys = !pointerActive;
      pin();
      update();
    },
    blur: () => {
      focused = rowAnnounced = pointerActive = withKeys = false;
      pinned &&= row !== null;
      quiet ||= !touched;
      update();
    },
  };

  const update = (): void => {
    elsewhere.update();
    if (model === null || box.parentNode === null) return;
    const { text, rows, columns, pictured, swatch } = model;
    const cell = current(model);
    const shown = hovered ?? (pinned || focused ? cell : null);
    const explored = shown !== null && (hovered !== null || pinned);
    const tagged = explored && (hovered !== null || !quiet);
    const names = rows.length > 1 ? rows.map(({ name }) => name) : [];
    const ranged = pictured && !withoutSpace && rows.length * columns.length > 1;
    const rowValues = rows.length > 1 ? (model.tag?.(cell).rows ?? []) : [];
    renderExplorer(
      {
        ...{ text, names, ranged },
        ...{ row: (explored ? shown : cell).row, column: cell.column },
        last: columns.length - 1,
        measure: model.measure ?? [],
        readOut: explored ? model.readOut(shown, true) : null,
        tag: tagged ? tagOf(model, shown) : null,
        spoken: model.readOut(cell, !rowAnnounced).spoken,
        rowValues: rowValues.map(({ value }) => value),
        ...{ withKeys, touched },
        swatch: (index) => swatch?.(index) ?? nothing,
      },
      acts,
      box,
    );
    picture?.mark(shown);
    layout.place(box, picture);
  };

  /**
   * A page may select a cell by attributes, for example from its URL. Only a new selection is applied: the reader
   * continues from there.
   */
  const applyInitialSelection = (next: NavigationModel): void => {
    const { initialSelection: asked } = next;
    const code = asked.row === null && asked.column === null ? '' : `${asked.row}\n${asked.column}`;
    if (code === appliedSelection) return;
    appliedSelection = code;
    const known = initialCell(next);
    if (known === null) return;
    row = known.row ?? row ?? next.rows[0]?.code ?? '';
    column = known.column ?? column;
    pinned = quiet = true;
  };

  return {
    box,
    update: (nextModel) => {
      if (nextModel?.of !== model?.of) [picture, hovered] = [null, null];
      model = nextModel;
      if (model === null) return update();
      applyInitialSelection(model);
      update();
      changed(current(model));
    },
    onDrawn: (chartHandle) => {
      [picture, withoutSpace] = [chartHandle, chartHandle === null];
      update();
    },
    select: (target, aloud) => {
      pin();
      select(target, aloud);
    },
  };
}

const modified = ({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey || altKey || metaKey || shiftKey;
