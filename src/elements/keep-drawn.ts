import type { ChartInput, Look } from '../charts/chart-input.js';
import { drawWhole } from '../engine/draw-whole.js';
import type { Drawing, Drawn } from './drawn.js';
import { spacingProbe, textMeasure } from './measure.js';
import { onFontsLoaded } from './on-fonts-loaded.js';
import { nextTask, oneAtATime } from './one-at-a-time.js';
import { onResize } from './on-resize.js';

/** What a picture shows: what is true, and the words for it. */
export interface Picture<Fact, Words> {
  readonly fact: Fact;
  readonly words: Words;
}

/** One chart kind: what was compiled of it, how a fact is laid out for it, and what can be done with the drawing. */
export interface ChartPart<Fact, Words> {
  readonly template: unknown;
  /** Throws a RangeError where there is no room for a picture. */
  readonly input: (fact: Fact, words: Words, look: Look) => ChartInput;
  readonly drawn: (drawing: Drawing, fact: Fact, words: Words) => Drawn;
}

export interface KeptDrawing {
  /** Draws at once what is not drawn yet, without waiting for its turn. */
  readonly drawNow: () => void;
  readonly stop: () => void;
}

/** A wider box is worth a new drawing from here; a narrower one always, or the picture would stick out. In CSS pixels. */
const WORTH_WHILE = 8;
const WIDEST = 1600;

/**
 * Keeps a box filled with a picture: one chart, or one part of one, per task, off-tree and checked before it is attached, again when the box gets another
 * width or the page's letter or spacing changes. The engine lets go of each drawing; only the SVG stays.
 * It comes with the engine, since nothing of it is needed before.
 */
export function keepDrawn<Fact, Words>(
  box: HTMLElement,
  picture: Picture<Fact, Words>,
  chart: ChartPart<Fact, Words>,
  on: {
    /** After each drawing; null where there is no room for a picture. */
    readonly drawn: (drawing: Drawing | null) => void;
    readonly failed: (reason: unknown) => void;
  },
): KeptDrawing {
  let stopped = false;
  let turn = 0;
  let drawnWidth = 0;
  /** Whether texts have other widths now than when they were last measured. */
  const probe = spacingProbe();
  let lettersChanged = (): boolean => false;

  /** Null where there is no room for a picture without cut labels: sentence and table stand. */
  const inputFor = (look: Look): ChartInput | null => {
    try {
      return chart.input(picture.fact, picture.words, look);
    } catch (reason) {
      if (reason instanceof RangeError) return null;
      throw reason;
    }
  };

  /** `now`: nothing waits for a task of its own. */
  const attempt = async (now: boolean): Promise<void> => {
    const own = (turn += 1);
    const width = widthOf(box);
    if (stopped || width === 0 || (width === drawnWidth && !lettersChanged())) return;
    const measured = textMeasure(box, width);
    const { look } = measured;
    lettersChanged = measured.lettersChanged;
    const input = inputFor(look);
    if (input === null) {
      drawnWidth = width;
      box.replaceChildren();
      return on.drawn(null);
    }
    const wanted = (): boolean => !stopped && own === turn;
    const svg = await drawWhole(chart.template as Parameters<typeof drawWhole>[0], input, async () => {
      if (!now) await nextTask();
      return wanted();
    });
    if (svg === null || !wanted()) return;
    box.replaceChildren(svg, probe);
    drawnWidth = width;
    on.drawn({ box, svg, input, look });
  };
  const tryIt = (now: boolean): Promise<void> =>
    attempt(now).catch((reason: unknown) => {
      if (stopped) return;
      stop();
      box.replaceChildren();
      on.failed(reason);
    });
  const inTurn = (): Promise<void> => tryIt(false);
  let giveUp = (): void => undefined;
  const request = (): void => {
    giveUp = oneAtATime(inTurn);
  };
  const leaveFonts = onFontsLoaded(request);
  // Not where nothing has changed: a drawing under way would be given up for it.
  const leaveSpacing = onResize(probe, () => lettersChanged() && request());
  const leave = onResize(box, () => {
    const width = widthOf(box);
    if (width > 0 && (width < drawnWidth || width >= drawnWidth + WORTH_WHILE)) request();
  });
  const stop = (): void => {
    stopped = true;
    giveUp();
    leave();
    leaveSpacing();
    leaveFonts();
  };
  request();
  return {
    stop,
    drawNow: () => {
      if (drawnWidth === 0) void tryIt(true);
    },
  };
}

/** Whole CSS pixels; 0 while the box is not laid out, as in a hidden tab. */
const widthOf = (box: HTMLElement): number => Math.min(Math.floor(box.clientWidth), WIDEST);
