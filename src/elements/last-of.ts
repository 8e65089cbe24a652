/** Long enough that a pointer that crosses a picture is answered by one drawing in the others, in milliseconds. */
const PAUSE = 80;

/** Calls `act` with the last of what comes in quick succession. */
export const lastOf = <T>(act: (value: T) => void): ((value: T) => void) => {
  let waiting: { value: T } | null = null;
  return (value) => {
    if (waiting !== null) {
      waiting.value = value;
      return;
    }
    const held = (waiting = { value });
    setTimeout(() => {
      waiting = null;
      act(held.value);
    }, PAUSE);
  };
};
