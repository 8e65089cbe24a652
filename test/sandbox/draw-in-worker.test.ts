import { expect } from '@open-wc/testing';
import type { ChartRequest } from '../../src/widgets/custom-chart/chart-messages.js';
import { drawInWorker, type Apart } from '../../src/sandbox/draw-in-worker.js';
import { soon } from '../widgets/page.js';

const ASK: ChartRequest = { spec: '{}', width: 300, height: null, lang: 'nl', font: 'serif' };
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>';
/** In the place of the library: each tells when it is there, but the last. */
const DRAWS = `onmessage = () => postMessage({ kind: 'drawn', svg: '${PICTURE}', remarks: [] }); postMessage({ kind: 'here' });`;
const NEVER_ENDS = `onmessage = () => { for (;;); }; postMessage({ kind: 'here' });`;
const NEVER_BEGINS = 'for (;;);';

/** Seconds pass when a test says so, as on a page that slept a while: its clock then strikes once. */
const clock = {
  real: globalThis.setInterval.bind(globalThis),
  begun: 0,
  second: (): void => undefined,
};

describe('a chart drawn in a worker', () => {
  beforeEach(() => {
    clock.begun = 0;
    const begin = (run: () => void, length: number): unknown => {
      clock.begun += 1;
      clock.second = run;
      return clock.real(() => undefined, length);
    };
    Object.assign(globalThis, { setInterval: begin });
  });
  afterEach(() => void Object.assign(globalThis, { setInterval: clock.real }));

  /**
   * What comes of a worker when its clock has struck so many times since it was there, or since it was started; null
   * where nothing did.
   */
  const after = async (seconds: number, code: string, started: number): Promise<Apart | null> => {
    const answers: Apart[] = [];
    clock.begun = 0;
    const stop = drawInWorker(code, ASK, (one) => answers.push(one));
    await soon(() => clock.begun === started);
    for (let second = 0; second < seconds; second += 1) clock.second();
    stop();
    return answers[0] ?? null;
  };

  it('is the picture that the worker returned', async () => {
    const answer = await new Promise<Apart>((resolve) => drawInWorker(DRAWS, ASK, resolve));
    expect(answer).to.deep.equal({ kind: 'drawn', svg: PICTURE, remarks: [] });
  });

  it('is aborted after three seconds of drawing, however long an earlier drawing took', async () => {
    expect(await after(2, NEVER_ENDS, 2)).to.equal(null);
    expect(await after(3, NEVER_ENDS, 2)).to.deep.equal({
      kind: 'failed',
      code: 'too-long',
      found: 'no picture after 3 s',
    });
  });

  it('is aborted after twenty seconds when the library has not loaded', async () => {
    expect(await after(19, NEVER_BEGINS, 1)).to.equal(null);
    expect(await after(20, NEVER_BEGINS, 1)).to.deep.equal({
      kind: 'failed',
      code: 'too-long',
      found: 'no picture after 20 s',
    });
  });
});
