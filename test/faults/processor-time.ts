import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly cat: string;
  readonly ph: string;
  /** Microseconds by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * Records what every thread of the browser does until it is asked: then how long the processor worked in tasks that
 * took so many milliseconds by the clock, which runs on while the machine does something else. Where no such task was
 * recorded, it is as long as by the clock.
 */
export const recordTasks = async (
  tab: Page,
): Promise<(tasks: readonly number[]) => Promise<readonly number[]>> => {
  const session = await tab.browser().target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as readonly TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  return async (tasks) => {
    const complete = new Promise<void>((done) =>
      session.once('Tracing.tracingComplete', () => done()),
    );
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const recorded = events.flatMap(({ cat, ph, dur = 0, tdur }) =>
      cat.includes('toplevel') && ph === 'X' && tdur !== undefined
        ? [{ clock: dur / 1000, processor: Math.min(tdur, dur) / 1000 }]
        : [],
    );
    return tasks.map((task) => {
      const same = recorded.filter(({ clock }) => Math.abs(clock - task) <= 2);
      // What both measure may begin and end at other moments, so that it is one of those that took about as long or
      // longer.
      const among = same.length > 0 ? same : recorded.filter(({ clock }) => clock > 0.9 * task);
      return among.length === 0 ? task : Math.max(...among.map(({ processor }) => processor));
    });
  };
};
