import type { ChartModule } from './mount-chart.js';
import { lazy } from '../load/lazy.js';

const loadMountChart = lazy('drawing', () => import('./mount-chart.js'));

/** Loads one kind of chart. */
export type LoadChart<Fact, Words> = () => Promise<ChartModule<Fact, Words>>;
/** The code that mounts any chart, and one kind of chart. */
export type Tools<Fact, Words> = readonly [
  Awaited<ReturnType<typeof loadMountChart>>,
  ChartModule<Fact, Words>,
];

type AnyTools = Tools<never, never>;
type AnyChart = LoadChart<never, never>;

interface Waiter {
  readonly came: (tools: AnyTools) => void;
  readonly failed: (reason: unknown) => void;
}

const loadedTools = new Map<AnyChart, AnyTools>();
const waiting = new Map<AnyChart, Set<Waiter>>();

/** The tools, once they are loaded for any widget of the page: printing does not wait for a promise; null before. */
export const chartToolsOf = <Fact, Words>(
  chart: LoadChart<Fact, Words>,
): Tools<Fact, Words> | null =>
  (loadedTools.get(chart) as unknown as Tools<Fact, Words> | undefined) ?? null;

/**
 * Calls `came` or `failed` once they are loaded or cannot be. Returns a function that stops waiting: a promise would
 * keep a widget in memory for as long as a file does not arrive.
 */
export function onToolsLoaded<Fact, Words>(
  chart: LoadChart<Fact, Words>,
  loaded: (tools: Tools<Fact, Words>) => void,
  failed: (reason: unknown) => void,
): () => void {
  const waiter = { came: loaded, failed } as unknown as Waiter;
  const waiters = waiting.get(chart);
  if (waiters !== undefined) waiters.add(waiter);
  else {
    const all = new Set([waiter]);
    waiting.set(chart, all);
    loadTools(chart, all);
  }
  return () => waiting.get(chart)?.delete(waiter);
}

/** A function of its own, because closures that are created in one call share their scope. */
const loadTools = (chart: AnyChart, all: ReadonlySet<Waiter>): void => {
  const settle = (notify: (waiter: Waiter) => void): void => {
    waiting.delete(chart);
    all.forEach(notify);
  };
  Promise.all([loadMountChart(), chart()]).then(
    (tools) => {
      loadedTools.set(chart, tools);
      settle(({ came: loaded }) => loaded(tools));
    },
    (reason: unknown) => settle(({ failed }) => failed(reason)),
  );
};
