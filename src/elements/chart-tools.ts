import type { ChartPart } from './keep-drawn.js';
import { loadPart, type ChartName, type FactOf, type Parts, type WordsOf } from './load-parts.js';

/** Engine and chart. */
export type Tools<Name extends ChartName> = readonly [Parts['engine'], ChartPart<FactOf<Name>, WordsOf<Name>>];

interface Waiter {
  readonly came: (tools: Tools<never>) => void;
  readonly failed: (reason: unknown) => void;
}

const arrived = new Map<ChartName, Tools<never>>();
const waiting = new Map<ChartName, Set<Waiter>>();

/** Once they have come for any widget of the page: printing does not wait for a promise of a part. */
export const toolsOf = <Name extends ChartName>(name: Name): Tools<Name> | null =>
  (arrived.get(name) as unknown as Tools<Name> | undefined) ?? null;

/** Calls `came` or `failed` once they are there or cannot be had. Returns how to stop waiting: a promise would hold on to a widget for as long as a file does not come. */
export function whenTools<Name extends ChartName>(
  name: Name,
  came: (tools: Tools<Name>) => void,
  failed: (reason: unknown) => void,
): () => void {
  const waiter = { came, failed } as unknown as Waiter;
  const others = waiting.get(name);
  if (others !== undefined) others.add(waiter);
  else {
    const all = new Set([waiter]);
    waiting.set(name, all);
    bring(name, all);
  }
  return () => waiting.get(name)?.delete(waiter);
}

/** Apart, because functions that are made in one call share what they hold. */
const bring = (name: ChartName, all: ReadonlySet<Waiter>): void => {
  const settle = (tell: (waiter: Waiter) => void): void => {
    waiting.delete(name);
    all.forEach(tell);
  };
  Promise.all([loadPart('engine'), loadPart(name)]).then(
    (tools) => {
      arrived.set(name, tools);
      settle(({ came }) => came(tools));
    },
    (reason: unknown) => settle(({ failed }) => failed(reason)),
  );
};
