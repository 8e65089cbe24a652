import type { EnginePage } from './engines.js';

/** Sum of all layout shifts of the page until now (no unit; 0 is none). Chromium only: null elsewhere. */
export const layoutShift = (page: EnginePage): Promise<number | null> =>
  page.run(async () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
    return new Promise<number>((resolve) => {
      const sum = (entries: PerformanceEntryList): number =>
        entries.reduce(
          (total, entry) => total + (entry as PerformanceEntry & { readonly value: number }).value,
          0,
        );
      // The buffered entries come in one call; a page without any shift gives no call at all.
      const observer = new PerformanceObserver((list) => finish(sum(list.getEntries())));
      const finish = (total: number): void => {
        observer.disconnect();
        resolve(total);
      };
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => finish(sum(observer.takeRecords())), 200);
    });
  });
