import type { ChartAnswer } from '../embed/chart-messages.js';
import { Problem } from '../model/problem.js';
import type { OwnChart } from '../sources/own-chart.js';
import type { Lang } from '../text/lang.js';
import { onPrint } from './on-print.js';
import { onResize } from './on-resize.js';
import { openChartFrame, type OpenedFrame } from './open-chart-frame.js';
import { whenNear } from './when-near.js';

export interface OwnPicture {
  readonly chart: OwnChart;
  /** Address of the page that draws. */
  readonly page: string;
  readonly lang: Lang;
  /** Name of the frame. */
  readonly name: string;
  /** Fixed height in CSS pixels, or null. */
  readonly height: number | null;
  /** Whether it is drawn wherever it stands. */
  readonly eager: boolean;
}

export interface Keeping {
  readonly drawn: (remarks: readonly string[]) => void;
  readonly failed: (problem: Problem) => void;
}

export const HIGHEST = 2_000;

/** A scroll bar that comes or goes with the height of the picture makes less difference than this; so the two never chase each other. */
const WORTH_WHILE = 24;

/** Charts are drawn one after the other over the whole page: what two of them fill or hold up is not added. */
let last: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const now = last.then(work);
  last = now.catch(() => undefined);
  return now;
};

/** Keeps a box filled with a picture once it nears the screen or the page is printed: again when it gets another width, where the chart takes what there is. Gives how to stop. */
export function keepOwnPicture(box: HTMLElement, { chart, page, lang, name, height, eager }: OwnPicture, on: Keeping): () => void {
  let frame: OpenedFrame | null = null;
  let stopped = false;
  let begun = false;
  let drawnFor = 0;
  let size: Extract<ChartAnswer, { readonly kind: 'drawn' }> | null = null;

  const place = (): void => {
    const element = box.querySelector('iframe');
    if (element === null) return;
    // Not seen before there is something to see; the box keeps the room.
    if (size === null) return;
    const own = Math.min(HIGHEST, Math.ceil(size.height * Math.min(1, box.clientWidth / size.width)));
    element.style.height = `${height ?? own}px`;
    // Room that was kept free and is not needed: given back where nobody sees the page move.
    if (eager || box.getBoundingClientRect().top >= innerHeight) box.style.minHeight = '';
  };

  const draw = async (): Promise<void> => {
    if (stopped || box.clientWidth === 0) return;
    drawnFor = box.clientWidth;
    try {
      frame ??= openChartFrame(box, page, name);
      const { fontFamily } = getComputedStyle(box);
      const answer = await frame.draw({ spec: chart.text, width: drawnFor, height, lang, font: fontFamily });
      if (stopped) return;
      if (answer.kind === 'failed') throw problemOf(answer);
      size = answer;
      place();
      on.drawn(answer.remarks);
    } catch (reason) {
      if (stopped) return;
      stop();
      on.failed(reason instanceof Problem ? reason : new Problem('draw-failed', { pointer: '', found: String(reason) }));
    }
  };
  const begin = (): void => {
    if (begun) return;
    begun = true;
    void inTurn(draw);
  };
  const fit = (): void => {
    if (stopped || !begun || box.clientWidth === 0) return;
    if (drawnFor === 0 || (chart.fluid && Math.abs(box.clientWidth - drawnFor) >= WORTH_WHILE)) void inTurn(draw);
    else place();
  };
  // Later: what changes a size while sizes are told is an error of the page's.
  const leaveSize = onResize(box, () => void setTimeout(fit));
  const leavePrint = onPrint(begin);
  let leaveScreen = (): void => undefined;
  if (eager) begin();
  else leaveScreen = whenNear(box, begin);

  const stop = (): void => {
    stopped = true;
    leaveSize();
    leavePrint();
    leaveScreen();
    frame?.close();
  };
  return stop;
}

const problemOf = ({ code, found }: Extract<ChartAnswer, { readonly kind: 'failed' }>): Problem => {
  if (code === 'broken') return new Problem('shape', { pointer: '', expected: 'a specification that can be drawn', found });
  if (code === 'no-worker') return new Problem('chart-blocked', { pointer: '', expected: 'a worker', found });
  return new Problem('draw-failed', { pointer: '', expected: code === 'too-long' ? 'a picture in time' : 'fewer rows and marks', found });
};
