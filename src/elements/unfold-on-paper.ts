import type { ReactiveControllerHost } from 'lit';
import { onPrint } from './on-print.js';

/**
 * Nobody can press a button on paper, and there is nothing that could be pushed about: what is `folded` is unfolded before the page is printed.
 * `unfold` does so at once; what waits comes too late. Call once per element. The page gets no listener for what is not folded.
 */
export function unfoldOnPaper(host: ReactiveControllerHost & Element, folded: () => boolean, unfold: () => void): void {
  let leave: (() => void) | null = null;
  const stop = (): void => {
    leave?.();
    leave = null;
  };
  host.addController({
    hostUpdated: () => {
      if (!folded() || !host.isConnected) stop();
      else leave ??= onPrint(unfold);
    },
    hostDisconnected: stop,
  });
}

/**
 * Opens what is closed in `host` for as long as the page is printed, in browsers without `::details-content`: there no style sheet can, and the paper
 * would lack every table. Call once per element.
 */
export function openOnPaper(host: ReactiveControllerHost & Element): void {
  if (globalThis.CSS?.supports?.('selector(::details-content)')) return;
  const open = (): void => {
    const closed = [...(host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
    for (const one of closed) one.open = true;
    addEventListener('afterprint', () => closed.forEach((one) => (one.open = false)), { once: true });
  };
  unfoldOnPaper(host, () => true, open);
}
