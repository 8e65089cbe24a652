/**
 * Calls `act` at most once per `pause` milliseconds, finally with the last value. `leading`: also immediately with the
 * first.
 */
export function throttle<Value>(
  pause: number,
  act: (value: Value) => void,
  leading: boolean,
): (value: Value) => void {
  let waiting: { readonly value: Value } | null = null;
  let paused = false;
  const startPause = (): void => {
    paused = true;
    setTimeout(() => {
      paused = false;
      if (waiting === null) return;
      const { value } = waiting;
      waiting = null;
      act(value);
      startPause();
    }, pause);
  };
  return (value) => {
    if (leading && !paused) act(value);
    else waiting = { value };
    if (!paused) startPause();
  };
}
