import type { ReactiveControllerHost } from 'lit';
import { onPrint } from './page/on-print.js';

/**
 * Expands a collapsed widget before the page is printed: on paper nobody can press a button, and no layout can shift.
 * `expand` has to render synchronously; anything asynchronous comes too late. Call it once per element. Widgets that
 * are not collapsed add no listener to the page.
 */
export function expandForPrint(
  host: ReactiveControllerHost & Element,
  isCollapsed: () => boolean,
  expand: () => void,
): void {
  let leave: (() => void) | null = null;
  const stop = (): void => {
    leave?.();
    leave = null;
  };
  host.addController({
    hostUpdated: () => {
      if (!isCollapsed() || !host.isConnected) stop();
      else leave ??= onPrint(expand);
    },
    hostDisconnected: stop,
  });
}

/**
 * Opens the closed disclosures in `host` while the page is printed, in browsers without `::details-content`, where no
 * style sheet can do so and the paper would lack every table. Call it once per element.
 */
export function openForPrint(host: ReactiveControllerHost & Element): void {
  if (globalThis.CSS?.supports?.('selector(::details-content)')) return;
  const open = (): void => {
    const closed = [
      ...(host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []),
    ];
    for (const one of closed) one.open = true;
    addEventListener('afterprint', () => closed.forEach((one) => (one.open = false)), {
      once: true,
    });
  };
  expandForPrint(host, () => true, open);
}
