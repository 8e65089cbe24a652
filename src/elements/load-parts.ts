import { Problem } from '../model/problem.js';
import { limits } from '../sources/limits.js';
import { messageOf } from './as-problem.js';
import type * as borders from './borders-part.js';
import type * as chartCompare from './chart-compare-part.js';
import type * as chartFlow from './chart-flow-part.js';
import type * as chartMap from './chart-map-part.js';
import type * as chartBreakdown from './chart-breakdown-part.js';
import type * as chartPanels from './chart-panels-part.js';
import type * as chartTrend from './chart-trend-part.js';
import type * as cite from './cite-part.js';
import type * as csv from './csv-part.js';
import type * as engine from './engine-part.js';
import type * as figures from './figures-part.js';
import type * as provinces from './provinces-part.js';
import type * as take from './take-part.js';
import type * as reasons from './reasons-part.js';
import type * as check from './check-part.js';
import type * as upgrade from './upgrade-part.js';
import type * as highlights from './highlights-part.js';
import type * as ownChart from './own-chart-part.js';
import type * as pact from './pact-part.js';
import type * as scheme from './scheme-part.js';
import type * as select from './select-part.js';
import type * as stories from './stories-part.js';
import { report } from './report.js';
import type { View } from './view.js';

/** What comes later than the tags, each as a file of its own. */
export interface Parts {
  readonly figures: typeof figures;
  readonly compare: { readonly view: View };
  readonly flow: { readonly view: View };
  readonly breakdown: { readonly view: View };
  readonly 'embed-code': { readonly view: View };
  readonly indicator: { readonly view: View };
  readonly map: { readonly view: View };
  readonly select: typeof select;
  readonly series: { readonly view: View };
  readonly table: { readonly view: View };
  readonly 'table-forms': { readonly view: View };
  readonly target: { readonly view: View };
  readonly trend: { readonly view: View };
  readonly value: { readonly view: View };
  readonly stories: typeof stories;
  readonly highlights: typeof highlights;
  readonly pact: typeof pact;
  readonly 'own-chart': typeof ownChart;
  readonly cite: Pick<typeof cite, 'cite'>;
  readonly csv: typeof csv;
  readonly take: Pick<typeof take, 'share' | 'zip'>;
  readonly upgrade: typeof upgrade;
  readonly check: typeof check;
  readonly scheme: typeof scheme;
  readonly reasons: typeof reasons;
  readonly engine: typeof engine;
  readonly 'chart-compare': typeof chartCompare;
  readonly 'chart-flow': typeof chartFlow;
  readonly borders: typeof borders;
  readonly provinces: { readonly borders: (...asked: Parameters<typeof borders.borders>) => ReturnType<typeof provinces.borders> };
  readonly 'chart-map': typeof chartMap;
  readonly 'chart-breakdown': typeof chartBreakdown;
  readonly 'chart-panels': typeof chartPanels;
  readonly 'chart-trend': typeof chartTrend;
}

export type PartName = keyof Parts;

/** The parts that hold a kind of chart, and what each of them draws with which words. */
export type ChartName = Extract<PartName, `chart-${string}`>;
export type FactOf<Name extends ChartName> = Parameters<Parts[Name]['input']>[0];
export type WordsOf<Name extends ChartName> = Parameters<Parts[Name]['input']>[1];

/** The parts that hold a view. */
export type ViewName = { [Name in PartName]: Parts[Name] extends { readonly view: View } ? Name : never }[PartName];

/** How a part comes to the page: by a script tag there, by `import()` for users of the package. Rejects where it is blocked or gone. */
export type PartLoader = (name: PartName) => Promise<unknown>;

const coming = new Map<PartName, Promise<unknown>>();
let loader: PartLoader = () => Promise.reject(new Error('define() first'));

/** Set once, by `define`, before any element can ask. */
export const setPartLoader = (chosen: PartLoader): void => {
  loader = chosen;
  coming.clear();
};

/** A part, once for all who ask. Rejects with the Problem `script-blocked`, which the owner of the page is told, when it cannot be had or does not come in time. */
export const loadPart = <Name extends PartName>(name: Name): Promise<Parts[Name]> => {
  const part = coming.get(name) ?? bring(name);
  coming.set(name, part);
  return part as Promise<Parts[Name]>;
};

const bring = async (name: PartName): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A file that never answers is as good as blocked. What comes later is there for who asks again.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), limits.total);
  });
  try {
    return await Promise.race([loader(name), late]);
  } catch (reason) {
    coming.delete(name);
    report(`script blocked: ${name}.js: ${messageOf(reason)}. [tp:script-blocked]`);
    throw Object.assign(new Problem('script-blocked', { pointer: name, found: messageOf(reason) }), { cause: reason });
  } finally {
    clearTimeout(timer);
  }
};
