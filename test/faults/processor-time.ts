import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly cat: string;
  readonly ph: string;
  /** Microseconds by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * Records what every thread of the browser does until it is asked: then how long the processor worked in tasks that took so many milliseconds by the clock,
 * which runs on while the machine does something else. Where no such task was recorded, it is as long as by the clock.
 */
export const recordTasks = async (tab: Page): Promise<(tasks: readonly number[]) => Promise<readonly number[]>> => {
  const session = await tab.browser().target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as readonly TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel'] } });
  return async (tasks) => {
    const complete = new Promise<void>((done) => session.once('Tracing.tracingComplete', () => done()));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const recorded = events
      .filter(({ cat, ph }) => cat.includes('toplevel') && ph === 'X')
      .map(({ dur = 0, tdur = dur }) => ({ clock: dur / 1000, processor: Math.min(tdur, dur) / 1000 }));
    return tasks.map((task) => {
      const same = recorded.filter(({ clock }) => Math.abs(clock - task) <= 2).map(({ processor }) => processor);
      return same.length === 0 ? task : Math.max(...same);
    });
  };
};
