import type { ChartInput, LayoutContext } from '../../../charts/chart-input.js';
import { drawSteps } from '../../../charts/draw/draw.js';
import type { DrawableSpec } from '../../../charts/draw/drawable-spec.js';
import { svgDom } from '../../../charts/draw/svg-node.js';
import type { Drawing, ChartHandle } from './chart-handle.js';
import { spacingProbe, textMeasure } from './measure.js';
import { onFontsLoaded } from '../page/on-fonts-loaded.js';
import { onResize } from '../page/on-resize.js';
import { yieldToPage } from '../page/scheduler.js';
import { serialQueue } from '../page/serial-queue.js';

/** The content of a picture: its data, and the text for it. */
export interface Picture<Fact, Words> {
  readonly data: Fact;
  readonly words: Words;
}

/** One kind of chart: its specification, the layout of its data, and the operations on the drawing. */
export interface ChartModule<Fact, Words> {
  readonly spec: DrawableSpec;
  /** Throws a RangeError where there is no space for a picture. */
  readonly input: (fact: Fact, words: Words, layout: LayoutContext) => ChartInput;
  readonly drawn: (drawing: Drawing, fact: Fact, words: Words) => ChartHandle;
}

export interface MountedChart {
  /** Draws immediately, without waiting in the queue, unless it is drawn already. */
  readonly drawNow: () => void;
  readonly stop: () => void;
}

/**
 * Growth of the box, in CSS pixels, from which it is drawn again; a narrower box always is, or the picture would
 * overflow.
 */
const MIN_GROWTH = 8;
const MAX_WIDTH = 1600;

/** Draws one picture after the other: a page with twelve charts never waits for more than one of them. */
const drawings = serialQueue();

/**
 * Keeps a picture drawn in a box: one chart, or one part of it, per task, attached only when it is complete, and drawn
 * again when the size of the box, or the font or spacing of the page changes. It is loaded with the drawing code,
 * since it is not needed before.
 */
export function mountChart<Fact, Words>(
  box: HTMLElement,
  picture: Picture<Fact, Words>,
  chart: ChartModule<Fact, Words>,
  callbacks: {
    /** Called after each drawing; null where there is no space for a picture. */
    readonly drawn: (drawing: Drawing | null) => void;
    readonly failed: (reason: unknown) => void;
  },
): MountedChart {
  let stopped = false;
  let attempts = 0;
  let drawnWidth = 0;
  /** Height that the box gave to the drawn picture; undefined where the picture gives the box its height. */
  let givenHeight: number | undefined;
  /** Height of the box with the picture in it. */
  let drawnHeight = 0;
  /** Whether the widths of texts have changed since they were last measured. */
  const probe = spacingProbe();
  let fontsChanged = (): boolean => false;

  /** Null where there is no space for a picture without clipped labels: sentence and table remain. */
  const inputFor = (look: LayoutContext): ChartInput | null => {
    try {
      return chart.input(picture.data, picture.words, look);
    } catch (reason) {
      if (reason instanceof RangeError) return null;
      throw reason;
    }
  };

  /** `immediately`: synchronously, without a task for each part. */
  const draw = async (immediately: boolean): Promise<void> => {
    const attemptNumber = (attempts += 1);
    const width = widthOf(box);
    if (stopped || width === 0) return;
    // A picture in flow gives the box its height for good: only an empty box can tell its own.
    const height =
      drawnWidth > 0 && givenHeight === undefined ? undefined : ownHeightOf(box) || undefined;
    const sameHeight = Math.abs((height ?? 0) - (givenHeight ?? 0)) < MIN_GROWTH;
    if (width === drawnWidth && sameHeight && !fontsChanged()) {
      drawnHeight = box.clientHeight;
      return;
    }
    const measured = textMeasure(box, width);
    const look = height === undefined ? measured.look : { ...measured.look, height };
    fontsChanged = measured.fontsChanged;
    const input = inputFor(look);
    if (input === null) {
      drawnWidth = width;
      givenHeight = height;
      box.style.minHeight = '';
      box.replaceChildren();
      drawnHeight = box.clientHeight;
      return callbacks.drawn(null);
    }
    const steps = drawSteps(chart.spec, input);
    let step = steps.next();
    while (step.done !== true) {
      if (!immediately) await yieldToPage();
      if (stopped || attemptNumber !== attempts) return;
      step = steps.next();
    }
    const svg = svgDom(step.value) as SVGSVGElement;
    if (height !== undefined) {
      box.style.position = 'relative';
      // Out of flow: a picture that made its box higher would be drawn ever higher.
      Object.assign(svg.style, { position: 'absolute', insetInlineStart: '0', top: '0' });
      box.style.minHeight = input.height > height ? `${input.height}px` : '';
    }
    box.replaceChildren(svg, probe);
    drawnWidth = width;
    givenHeight = height;
    drawnHeight = box.clientHeight;
    callbacks.drawn({ box, svg, input, layout: look });
  };
  const drawOrFail = (immediately: boolean): Promise<void> =>
    draw(immediately).catch((reason: unknown) => {
      if (stopped) return;
      stop();
      box.replaceChildren();
      callbacks.failed(reason);
    });
  const drawInSlices = (): Promise<void> => drawOrFail(false);
  let cancelRequest = (): void => undefined;
  const request = (): void => {
    cancelRequest = drawings(drawInSlices);
  };
  const stopFonts = onFontsLoaded(request);
  // Only where something has changed: a new request cancels the drawing in progress.
  const stopSpacing = onResize(probe, () => fontsChanged() && request());
  const stopResize = onResize(box, () => {
    const width = widthOf(box);
    const otherHeight =
      givenHeight !== undefined && Math.abs(box.clientHeight - drawnHeight) >= MIN_GROWTH;
    if (width > 0 && (width < drawnWidth || width >= drawnWidth + MIN_GROWTH || otherHeight))
      request();
  });
  const stop = (): void => {
    stopped = true;
    cancelRequest();
    stopResize();
    stopSpacing();
    stopFonts();
  };
  request();
  return {
    stop,
    drawNow: () => {
      if (drawnWidth === 0) void drawOrFail(true);
    },
  };
}

/** Height of the box without what an earlier picture asked for; nothing is painted in between. */
const ownHeightOf = (box: HTMLElement): number => {
  const { minHeight } = box.style;
  box.style.minHeight = '';
  const height = box.clientHeight;
  box.style.minHeight = minHeight;
  return height;
};

/** Width in whole CSS pixels; 0 while the box is not laid out, as in a hidden tab. */
const widthOf = (box: HTMLElement): number => Math.min(Math.floor(box.clientWidth), MAX_WIDTH);
