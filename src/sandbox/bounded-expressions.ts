import { expressionFunction } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';

/** Longest list, and longest text, that an expression may make: doubling one forty times is then soon over. */
const LONGEST = 100_000;

type Given = readonly unknown[];
type Run = (...given: Given) => unknown;
type Make = (context: unknown, expression: unknown) => Run;

const refuseOver = (length: number): void => {
  if (length > LONGEST) throw new RangeError(`an expression asks for more than ${LONGEST}`);
};

const bounded =
  (make: Make): Make =>
  (context, expression) => {
    const run = make(context, expression);
    return (...given) => {
      const found = run(...given);
      if (typeof found === 'string' || Array.isArray(found)) refuseOver(found.length);
      return found;
    };
  };

/**
 * Walks through expressions, as Vega's own interpreter, which makes no code of them; and looks at the size of what they
 * give.
 */
export const boundedInterpreter = {
  ...expressionInterpreter,
  operator: bounded(expressionInterpreter.operator as Make),
  parameter: bounded(expressionInterpreter.parameter as Make),
};

/** The functions of expressions that make something as long as they are told: they look before they begin. */
export const boundedFunctions = (): Readonly<Record<'sequence' | 'pad' | 'join', Run>> => {
  const [sequence, pad, join] = ['sequence', 'pad', 'join'].map(
    (name) => expressionFunction(name) as Run,
  ) as [Run, Run, Run];
  return {
    sequence: (...given) => {
      const [start = 0, stop = start, step = 1] = given.map(Number);
      refuseOver(given.length < 2 ? start : Math.abs((stop - start) / step));
      return sequence(...given);
    },
    pad: (...given) => {
      refuseOver(Number(given[1]));
      return pad(...given);
    },
    join: (...given) => {
      const [list, between = ','] = given;
      if (Array.isArray(list))
        refuseOver(list.reduce((sum: number, one) => sum + lengthOf(one) + lengthOf(between), 0));
      return join(...given);
    },
  };
};

/** Of a list in a list, more than is allowed: what it comes to is not known beforehand. */
const lengthOf = (given: unknown): number =>
  typeof given === 'string'
    ? given.length
    : typeof given === 'object' && given !== null
      ? LONGEST
      : 1;
