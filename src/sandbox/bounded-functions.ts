import { expressionFunction } from 'vega';

/** Longest list and text that an expression may ask for at once. */
const LONGEST = 100_000;

type Sequence = (...given: readonly number[]) => readonly number[];
type Pad = (text: unknown, length: number, ...more: readonly unknown[]) => string;

/** The two functions of expressions that make something as long as they are told, and now not longer than anybody needs. */
export const boundedFunctions = (): { readonly sequence: Sequence; readonly pad: Pad } => {
  const sequence = expressionFunction('sequence') as Sequence;
  const pad = expressionFunction('pad') as Pad;
  return {
    sequence: (...given) => {
      const [start = 0, stop = start, step = 1] = given;
      refuseOver(given.length < 2 ? start : Math.abs((stop - start) / step));
      return sequence(...given);
    },
    pad: (text, length, ...more) => {
      refuseOver(length);
      return pad(text, length, ...more);
    },
  };
};

const refuseOver = (length: number): void => {
  if (length > LONGEST) throw new RangeError(`an expression asks for more than ${LONGEST}`);
};
