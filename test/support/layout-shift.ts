import type { EnginePage } from './engines.js';

/** Each layout shift of the page until now, by its score (no unit). Chromium only: null elsewhere. */
export const layoutShifts = (page: EnginePage): Promise<readonly number[] | null> =>
  page.run(async () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
    return new Promise<readonly number[]>((resolve) => {
      const scores = (entries: PerformanceEntryList): readonly number[] =>
        entries.map((entry) => (entry as PerformanceEntry & { readonly value: number }).value);
      // The buffered entries come in one call; a page without any shift gives no call at all.
      const observer = new PerformanceObserver((list) => finish(scores(list.getEntries())));
      const finish = (found: readonly number[]): void => {
        observer.disconnect();
        resolve(found);
      };
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => finish(scores(observer.takeRecords())), 200);
    });
  });

/** Their sum; 0 is none. Chromium only: null elsewhere. */
export const layoutShift = async (page: EnginePage): Promise<number | null> =>
  (await layoutShifts(page))?.reduce((sum, score) => sum + score, 0) ?? null;
