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
