import { parse } from 'vega';
import { compile } from 'vega-lite';
import type { ChartSource, VegaNode } from '../charts/chart-source.js';
import { checkCapabilities } from './check-capabilities.js';
import { extractFunctions, type Extracted } from './expression-functions.js';
import type { Json } from './json.js';

/** `slim`: expressions as functions. `full`: as syntax trees, for Vega with its interpreter. */
export type TemplateForm = 'slim' | 'full';

/** `TP_ENGINE=full` in the environment switches dev server, build and tests alike. */
export const chosenForm = (): TemplateForm => (process.env['TP_ENGINE'] === 'full' ? 'full' : 'slim');

/** Vega-Lite to Vega, with the listed patches applied. */
export const toVega = ({ spec, patches }: ChartSource): VegaNode => {
  const problems: string[] = [];
  const note = (...words: readonly unknown[]): object => (problems.push(words.join(' ')), logger);
  const logger = { level: () => logger, error: note, warn: note, info: () => logger, debug: () => logger };
  const vega = JSON.parse(JSON.stringify(compile(spec, { logger: logger as never }).spec)) as VegaNode;
  if (problems.length > 0) throw new Error(`Vega-Lite: ${problems.join('; ')}`);
  for (const patch of patches) patch.apply(vega);
  return vega;
};

export const compileChart = (source: ChartSource, form: TemplateForm): Extracted => {
  const dataflow = plain(parse(toVega(source), undefined, { ast: true }));
  if (form === 'full') return { dataflow, functions: [] };
  checkCapabilities(source.kind, dataflow);
  return extractFunctions(dataflow);
};

/** The dataflow as JSON. Throws where that would lose something. */
const plain = (dataflow: unknown): Json =>
  JSON.parse(
    JSON.stringify(dataflow, (key, value: unknown) => {
      if (typeof value === 'function' || value instanceof Date || (typeof value === 'number' && !Number.isFinite(value)))
        throw new Error(`The dataflow holds something at "${key}" that JSON cannot carry.`);
      return value;
    }),
  ) as Json;
