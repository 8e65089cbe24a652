/** Waits until `look` gives what is hoped for; fails with `hope` and with what was seen last. */
export async function expectSoon<Seen>(
  hope: string,
  look: () => Seen,
  holds: (seen: Seen) => boolean,
): Promise<Seen> {
  let seen = look();
  for (let turn = 0; turn < 300 && !holds(seen); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen = look();
  }
  if (!holds(seen))
    throw new Error(`${hope}; seen: ${typeof seen === 'string' ? `“${seen}”` : String(seen)}`);
  return seen;
}
