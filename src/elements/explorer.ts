import { nothing, render, type TemplateResult } from 'lit';
import type { ExplorerText } from '../text/explorer-text.js';
import type { ReadOut } from '../text/read-out.js';
import type { Drawn, Spot } from './drawn.js';
import { send, type TpSelectDetail } from './events.js';
import { saySeldom } from './explorer-say.js';
import { explorerTemplate, type ExplorerActs } from './explorer-template.js';
import type { Widget } from './view.js';

/** What a reader walks through: cells in columns along the range, and in rows that are chosen beside it. */
export interface Tour {
  /** The same as long as the picture that was drawn of it shows this tour. */
  readonly of: object;
  readonly text: ExplorerText;
  /** Codes and names of the rows; one at least. */
  readonly rows: readonly { readonly code: string; readonly name: string }[];
  /** Codes of the columns; one at least. */
  readonly columns: readonly string[];
  /** Whether columns stand under each other, as bars do: with one row, the keys up and down then go the way that they point. */
  readonly upright?: boolean;
  /** The column where who has chosen nothing begins in a row. */
  readonly start: (row: number) => number;
  /** `withRow`: whether the row is named, as on entry and after another one was chosen. */
  readonly readOut: (at: Spot, withRow: boolean) => ReadOut;
  readonly detail: (at: Spot) => TpSelectDetail;
  /** Codes of what the page wants chosen; null is no wish. */
  readonly wish: { readonly row: string | null; readonly column: string | null };
  /** Whether there is a picture, or one to come, that the range can lie over. */
  readonly pictured: boolean;
  /** How a row looks in the picture, for beside the read-out where there are several; without it, only words. */
  readonly swatch?: (row: number) => TemplateResult;
}

export interface Explorer {
  /** Call after each render of the widget: `box` is where all that explores belongs, in the grid of the figure. */
  readonly show: (box: HTMLElement | null, tour: Tour | null) => void;
  /** Call when the picture stands; with null where there is no room for one. */
  readonly drawn: (drawn: Drawn | null) => void;
  /** Chooses a cell from elsewhere, as from a list beside the picture. `aloud`: said by the polite region. */
  readonly go: (to: Partial<Spot>, aloud: boolean) => void;
}

/**
 * Walks a reader through the values of a picture. One native range lies over it, transparent, for mouse, finger, keys and assistive
 * technology alike; buttons and a list of rows are the ways without dragging, and all there is where the picture cannot be had. All end
 * in the same state, which outlives new figures, another width and another language: it is kept by codes.
 * It renders on its own: a pointer that moves must not cost a rendering of the whole widget. `changed`: what is chosen may be another.
 */
export function explorer(widget: Widget, changed: (at: Spot) => void): Explorer {
  let box: HTMLElement | null = null;
  let now: Tour | null = null;
  let picture: Drawn | null = null;
  let roomless = false;
  /** Codes of what was chosen last; null until then. */
  let row: string | null = null;
  let column: string | null = null;
  let asked = '';
  let focused = false;
  /** Whether the focused range has told already which row it is on. */
  let named = false;
  /** What the range itself makes of a pointer's place is not wanted: columns may stand unevenly. */
  let pointing = false;
  const say = saySeldom((text) => widget.say(text));

  const at = ({ rows, columns, start }: Tour): Spot => {
    const chosen = Math.max(
      0,
      rows.findIndex(({ code }) => code === row),
    );
    const known = column === null ? -1 : columns.indexOf(column);
    return { row: chosen, column: known >= 0 ? known : start(chosen) };
  };

  const go = (to: Partial<Spot>, aloud = false): void => {
    if (now === null) return;
    const before = at(now);
    const next = {
      row: within(to.row ?? before.row, now.rows.length),
      column: within(to.column ?? before.column, now.columns.length),
    };
    if (next.row === before.row && next.column === before.column && row !== null) return;
    row = now.rows[next.row]?.code ?? '';
    column = now.columns[next.column] ?? '';
    named = focused && next.row === before.row;
    paint();
    changed(next);
    if (aloud) say(now.readOut(next, true).spoken);
    send(widget, 'tp-select', now.detail(next));
  };

  /** While dragging the row stays; hovering and tapping take the nearest. */
  const point = (event: PointerEvent, dragging: boolean): void => {
    if (picture === null || now === null) return;
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    go(picture.nearest(event.clientX - left, event.clientY - top, at(now), dragging));
  };

  const acts: ExplorerActs = {
    step: (by) => now !== null && go({ column: at(now).column + by }, true),
    choose: (index) => go({ row: index }, true),
    input: (event) => {
      const range = event.currentTarget as HTMLInputElement;
      if (!pointing || picture === null) go({ column: range.valueAsNumber });
      if (now !== null) range.value = String(at(now).column);
    },
    keydown: (event) => {
      pointing = false;
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (by === 0 || now === null || modified(event) || (now.rows.length < 2 && now.upright !== true)) return;
      event.preventDefault();
      go(now.rows.length < 2 ? { column: at(now).column + by } : { row: at(now).row + by });
    },
    pointerdown: (event) => {
      if (event.button !== 0) return;
      pointing = true;
      point(event, false);
    },
    pointermove: (event) => point(event, event.buttons > 0),
    // Comes last of what a pointer does: the range may take a value of its own once more when it is let go.
    released: () => (pointing = false),
    focus: () => {
      focused = true;
      paint();
    },
    blur: () => {
      focused = named = pointing = false;
      paint();
    },
  };

  const paint = (): void => {
    if (box === null) return;
    if (now === null) return void render(nothing, box);
    const { text, rows, columns, pictured } = now;
    const spot = at(now);
    const template = explorerTemplate(
      {
        text,
        names: rows.length > 1 ? rows.map(({ name }) => name) : [],
        ...spot,
        last: columns.length - 1,
        readOut: now.readOut(spot, true),
        spoken: now.readOut(spot, !named).spoken,
        ranged: pictured && !roomless,
        swatch: rows.length > 1 ? (now.swatch?.(spot.row) ?? nothing) : nothing,
      },
      acts,
    );
    render(template, box);
    picture?.mark(focused || row !== null ? spot : null);
  };

  /** A page may choose a cell by attributes, as from its own address. Only a new wish counts: the reader goes on from there. */
  const heed = ({ wish, rows, columns }: Tour): void => {
    const code = wish.row === null && wish.column === null ? '' : `${wish.row}\n${wish.column}`;
    if (code === asked) return;
    asked = code;
    // A wish for several widgets may name what this one does not have.
    const known = { row: rows.find((one) => one.code === wish.row)?.code, column: columns.find((one) => one === wish.column) };
    if (known.row === undefined && known.column === undefined) return;
    row = known.row ?? row ?? rows[0]?.code ?? '';
    column = known.column ?? column;
  };

  return {
    show: (place, tour) => {
      if (tour?.of !== now?.of) picture = null;
      [box, now] = [place, tour];
      if (now === null) return paint();
      heed(now);
      paint();
      changed(at(now));
    },
    drawn: (found) => {
      [picture, roomless] = [found, found === null];
      paint();
    },
    go,
  };
}

const within = (index: number, length: number): number => Math.min(length - 1, Math.max(0, index));

const modified = ({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean => ctrlKey || altKey || metaKey || shiftKey;
