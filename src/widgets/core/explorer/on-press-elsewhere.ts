import type { ReactiveControllerHost } from 'lit';

/**
 * Calls `letGo` when a reader presses outside `inside`, while `isHeld` says that something is held. The page has a
 * listener only then. Call `update` when that may have changed.
 */
export function onPressElsewhere(
  host: ReactiveControllerHost,
  inside: () => Element | null,
  isHeld: () => boolean,
  letGo: () => void,
): { readonly update: () => void } {
  let listening = false;
  const pressed = (event: Event): void => {
    const box = inside();
    if (box === null || !event.composedPath().includes(box)) letGo();
  };
  const stop = (): void => {
    if (listening) document.removeEventListener('pointerdown', pressed);
    listening = false;
  };
  host.addController({ hostDisconnected: stop });
  return {
    update: () => {
      if (!isHeld()) return stop();
      if (!listening) document.addEventListener('pointerdown', pressed);
      listening = true;
    },
  };
}
