/**
 * Address of the monitor's index that a tag of our script names. Whichever tag does: a snippet in the page may have
 * brought one without it.
 */
export const monitorOf = (page: Document): string | null =>
  page.querySelector<HTMLScriptElement>('script[data-tp-monitor]')?.dataset['tpMonitor'] ?? null;
