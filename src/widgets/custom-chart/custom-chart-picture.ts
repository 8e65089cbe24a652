import type { ChartAnswer } from './chart-messages.js';
import { Problem } from '../../model/problem.js';
import type { CustomChart } from './read-custom-chart.js';
import type { Lang } from '../../text/lang.js';
import { onPrint } from '../core/page/on-print.js';
import { onResize } from '../core/page/on-resize.js';
import { openChartFrame, type OpenedFrame } from './open-chart-frame.js';
import { serialQueue } from '../core/page/serial-queue.js';
import { onceNearViewport } from '../core/page/once-near-viewport.js';

export interface CustomChartPicture {
  readonly chart: CustomChart;
  /** URL of the page that draws. */
  readonly page: string;
  readonly lang: Lang;
  /** Accessible name of the frame. */
  readonly name: string;
  /** Fixed height in CSS pixels, or null. */
  readonly height: number | null;
  /** Whether it is drawn immediately, even far from the viewport. */
  readonly eager: boolean;
}

export interface MountCallbacks {
  readonly drawn: (remarks: readonly string[]) => void;
  readonly failed: (problem: Problem) => void;
}

export const MAX_HEIGHT = 2_000;

/**
 * Smallest change of width that causes another drawing: more than a scroll bar that appears or disappears with the
 * height of the picture, so that the two never alternate.
 */
const MIN_CHANGE = 24;

/** Draws charts one after the other over the whole page: the load of two of them is not added. */
const drawings = serialQueue();

/**
 * Draws a picture in a box once it nears the viewport or the page is printed, and again at another width where the
 * chart is fluid. Returns a function that stops it.
 */
export function mountCustomChart(
  box: HTMLElement,
  { chart, page, lang, name, height, eager }: CustomChartPicture,
  callbacks: MountCallbacks,
): () => void {
  let frame: OpenedFrame | null = null;
  let stopped = false;
  let started = false;
  let drawnWidth = 0;
  let size: Extract<ChartAnswer, { readonly kind: 'drawn' }> | null = null;

  const resizeFrame = (): void => {
    const element = box.querySelector('iframe');
    if (element === null) return;
    // Not visible until there is something to see; the box reserves the space.
    if (size === null) return;
    const ownHeight = Math.min(
      MAX_HEIGHT,
      Math.ceil(size.height * Math.min(1, box.clientWidth / size.width)),
    );
    element.style.height = `${height ?? ownHeight}px`;
    // Reserved space that is not needed is released where nobody sees the page move.
    if (eager || box.getBoundingClientRect().top >= innerHeight) box.style.minHeight = '';
  };

  const draw = async (): Promise<void> => {
    if (stopped || box.clientWidth === 0) return;
    drawnWidth = box.clientWidth;
    try {
      frame ??= openChartFrame(box, page, name);
      const { fontFamily } = getComputedStyle(box);
      const answer = await frame.draw({
        spec: chart.text,
        width: drawnWidth,
        height,
        lang,
        font: fontFamily,
      });
      if (stopped) return;
      if (answer.kind === 'failed') throw problemOf(answer);
      size = answer;
      resizeFrame();
      callbacks.drawn(answer.remarks);
    } catch (reason) {
      if (stopped) return;
      stop();
      callbacks.failed(
        reason instanceof Problem
          ? reason
          : new Problem('draw-failed', { pointer: '', found: String(reason) }),
      );
    }
  };
  const start = (): void => {
    if (started) return;
    started = true;
    drawings(draw);
  };
  const onBoxResize = (): void => {
    if (stopped || !started || box.clientWidth === 0) return;
    if (drawnWidth === 0 || (chart.fluid && Math.abs(box.clientWidth - drawnWidth) >= MIN_CHANGE))
      drawings(draw);
    else resizeFrame();
  };
  // Deferred: a change of size during a resize callback is an error on the page.
  const stopResize = onResize(box, () => void setTimeout(onBoxResize));
  const stopPrint = onPrint(start);
  let stopViewport = (): void => undefined;
  if (eager) start();
  else stopViewport = onceNearViewport(box, start);

  const stop = (): void => {
    stopped = true;
    stopResize();
    stopPrint();
    stopViewport();
    frame?.close();
  };
  return stop;
}

const problemOf = ({ code, found }: Extract<ChartAnswer, { readonly kind: 'failed' }>): Problem => {
  if (code === 'broken')
    return new Problem('shape', {
      pointer: '',
      expected: 'a specification that can be drawn',
      found,
    });
  if (code === 'no-worker')
    return new Problem('chart-blocked', { pointer: '', expected: 'a worker', found });
  return new Problem('draw-failed', {
    pointer: '',
    expected: code === 'too-long' ? 'a picture in time' : 'fewer rows and marks',
    found,
  });
};
