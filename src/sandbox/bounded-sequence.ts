import { transforms } from 'vega';

/** Numbers that a specification may count up. */
const MOST = 100_000;

interface Counting {
  transform(asked: Readonly<Record<string, number | undefined>>, pulse: unknown): unknown;
}

/** Vega lists all numbers of a sequence before it makes the first row of them; this looks first how many they are. */
export function boundSequences(): void {
  const { sequence } = transforms as unknown as Record<string, { prototype: Counting }>;
  if (sequence === undefined) throw new Error('Vega has no sequence any more');
  const { transform } = sequence.prototype;
  sequence.prototype.transform = function (asked, pulse) {
    const { start = 0, stop = 0, step = 1 } = asked;
    if (!(Math.abs((stop - start) / step) <= MOST)) throw new RangeError(`more than ${MOST} rows and marks`);
    return transform.call(this, asked, pulse);
  };
}
