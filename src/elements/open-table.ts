import { render } from 'lit';
import type { Slice } from '../model/slice.js';
import { atOnce, type Steps } from '../model/steps.js';
import { inTurns } from '../sources/in-turns.js';
import type { Lang } from '../text/lang.js';
import { plain } from '../text/phrase.js';
import type { Sheet } from '../text/sheet.js';
import { countText, type SheetPart } from '../text/sheet-words.js';
import { sortedText } from '../text/table-text.js';
import { inFrames } from './in-frames.js';
import { isNarrow } from './is-narrow.js';
import { onPrint } from './on-print.js';
import { onResize } from './on-resize.js';
import { openTableTemplate, type ShownRow } from './open-table-template.js';
import { firstOrder, isRuledOff, sheetOrder } from './sheet-order.js';
import { tableFiles } from './table-files.js';
import { pressed, type Order } from './table-order.js';
import type { Widget } from './view.js';
import { times } from '../model/times.js';

/** Rows in the page at once: a browser lays out all rows of a table anew for each one that comes or goes. */
const PAGE = 100;
/** Cells in the page at once: of a table of hundreds of columns a page has fewer rows. */
const MOST_CELLS = 10_000;
const pageOf = (sheet: Sheet): number => Math.min(PAGE, Math.max(10, Math.floor(MOST_CELLS / sheet.columns.length)));
/** More would be a book, and the reader has the files. */
const MOST_ON_PAPER = 2000;
/** Cells that one task puts in the page. */
const CELLS_AT_ONCE = 150;
/** Rows that are looked up and shown in one task. */
const SMALL = 2000;
/** Milliseconds without typing after which the reader hears how many rows were found. */
const PAUSE = 500;

export interface Opened {
  /** What `sheet` is made of: where nothing of it has changed, nothing is made again. */
  readonly on: readonly unknown[];
  readonly sheet: () => Steps<Sheet>;
  /** The same for a narrow page, where there is such a form. */
  readonly narrow?: (sheet: Sheet) => Sheet;
  readonly slices: readonly Slice[];
  readonly lang: Lang;
  /** What stands above the widget. */
  readonly heading: string;
}

export interface OpenTable {
  /** Makes what is not made yet, before it is shown. */
  readonly prepare: (table: Opened) => Steps<void>;
  /** The same node each time. */
  readonly show: (table: Opened) => HTMLElement;
}

/**
 * A table of any length that stands open: searched, sorted, and shown a page at a time, with its downloads. Call once per element. What a reader
 * typed and pressed stays through a refresh.
 */
export function openTable(widget: Widget): OpenTable {
  const box = document.createElement('div');
  box.className = 'data';
  let asked: Opened | null = null;
  /** What `full` is made of. */
  let standing: readonly unknown[] = [];
  let full: Sheet | null = null;
  /** What of it is shown: itself, or the same for a narrow page. */
  let sheet: Sheet | null = null;
  let narrow = false;
  let order: Order | null = null;
  let typed = '';
  let first = 0;
  /** Indices of the rows that are found, in order. */
  let found: readonly number[] = [];
  let shown: ShownRow[] = [];
  let printed: readonly ShownRow[] = [];
  /** Whether the rows that stand there are not yet those that were asked for. */
  let seeking = false;
  let stopLooking = (): void => undefined;
  let stopFilling = (): void => undefined;
  let stopPrint = (): void => undefined;
  let stopSize = (): void => undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const files = tableFiles(widget, () => draw());

  const orderOf = (now: Sheet): Order => {
    if (order === null || order.column >= now.columns.length) order = firstOrder(now);
    return order;
  };

  const partOf = (now: Sheet): SheetPart => ({
    all: now.size,
    found: found.length,
    typed: typed.trim(),
    from: Math.min(first + 1, found.length),
    to: Math.min(first + pageOf(now), found.length),
  });

  const rowAt = (now: Sheet, place: number): ShownRow => {
    const row = found[place] ?? 0;
    return { row: now.row(row), ruled: isRuledOff(now, orderOf(now), row, found[place - 1]) };
  };

  const draw = (): void => {
    // Else other rows would stand under the new words.
    if (asked === null || sheet === null || seeking) return;
    const { lang, heading } = asked;
    const now = sheet;
    render(
      openTableTemplate({
        sheet: now,
        order: orderOf(now),
        part: partOf(now),
        page: pageOf(now),
        typed,
        shown,
        printed,
        files: files.made(),
        lang,
        heading,
        widget,
        act: { sort, search, turn },
      }),
      box,
    );
  };

  /** Looks up the rows anew, and puts those `from` a place on in the page. */
  const look = (from: number): void => {
    stopLooking();
    stopFilling();
    seeking = true;
    stopLooking = inTurns(looking(), () => {
      const page = sheet === null ? PAGE : pageOf(sheet);
      first = Math.min(from, Math.max(0, Math.floor((found.length - 1) / page) * page));
      fill();
    });
  };

  function* looking(): Steps<void> {
    if (sheet === null || asked === null) return;
    const all = times(sheet.size, (i) => i);
    const matches = typed.trim() === '' ? all : all.filter(sheet.finder(typed));
    if (all.length > SMALL) yield;
    found = sheetOrder(sheet, matches, orderOf(sheet), asked.lang);
    if (all.length > SMALL) yield;
  }

  const fill = (): void => {
    if (sheet === null) return;
    const now = sheet;
    stopFilling();
    [shown, printed, seeking] = [[], [], false];
    stopFilling = inFrames(
      Math.min(first + pageOf(now), found.length) - first,
      Math.ceil(CELLS_AT_ONCE / now.columns.length),
      (from, to) => {
        shown = [...shown, ...times(to - from, (i) => rowAt(now, first + from + i))];
        draw();
      },
    );
  };

  /** Before any row changes: a browser lays out the page anew to scroll in it. */
  const top = (): void => {
    box.querySelector('.scroll')?.scrollTo(0, 0);
  };

  const sort = (column: number): void => {
    if (sheet === null || asked === null) return;
    order = pressed(orderOf(sheet), column);
    top();
    look(0);
    widget.say(sortedText(asked.lang, plain(sheet.columns[column]?.head ?? []), order.down ? 'descending' : 'ascending'));
  };

  const search = (text: string): void => {
    typed = text;
    top();
    look(0);
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (sheet !== null && asked !== null) widget.say(plain(countText(partOf(sheet), asked.lang)));
    }, PAUSE);
  };

  const turn = (by: 1 | -1): void => {
    if (sheet === null || asked === null) return;
    const to = Math.max(first === 0 ? -1 : 0, first + by * pageOf(sheet));
    if (to < 0 || to >= found.length) return;
    first = to;
    top();
    stopLooking();
    fill();
    widget.say(plain(countText(partOf(sheet), asked.lang)));
  };

  const print = (): void => {
    if (sheet === null || found.length <= shown.length) return;
    const now = sheet;
    seeking = false;
    printed = times(Math.min(found.length, MOST_ON_PAPER), (i) => rowAt(now, i));
    draw();
  };

  const fit = (): void => {
    if (full === null || asked === null) return;
    const now = narrow ? (asked.narrow?.(full) ?? full) : full;
    sheet = now;
    look(first);
  };

  const resized = (): void => {
    if (isNarrow(widget, narrow) === narrow) return;
    narrow = !narrow;
    // Its columns are others.
    if (asked?.narrow !== undefined) order = null;
    fit();
  };

  widget.addController({
    hostConnected: () => {
      stopPrint = onPrint(print);
      // What is rendered while sizes are told would change them again.
      stopSize = onResize(box, () => requestAnimationFrame(resized));
      if (asked === null) return;
      look(first);
      files.make(asked.slices, asked.lang);
    },
    hostDisconnected: () => {
      stopPrint();
      stopSize();
      stopLooking();
      stopFilling();
      clearTimeout(pause);
      files.drop();
    },
  });

  function* prepare(now: Opened): Steps<void> {
    const of = [...now.on, now.lang, now.heading];
    if (of.some((value, i) => value !== standing[i])) {
      // Before anything else: where it cannot be made, it is asked for again, and must fail again.
      const made = yield* now.sheet();
      yield;
      [standing, asked, full, narrow] = [of, now, made, isNarrow(widget, narrow)];
      files.drop();
      fit();
      yield;
    }
    files.make(now.slices, now.lang);
  }

  return {
    prepare,
    show: (now) => {
      atOnce(prepare(now));
      return box;
    },
  };
}
