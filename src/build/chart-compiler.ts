import type { Plugin } from 'vite';
import type { ChartSource } from '../charts/chart-source.js';
import { breakdownChart } from '../charts/breakdown-spec.js';
import { compareChart } from '../charts/compare-spec.js';
import { flowChart } from '../charts/flow-spec.js';
import { mapChart } from '../charts/map-spec.js';
import { trendChart } from '../charts/trend-spec.js';
import { chosenForm, compileChart, type TemplateForm } from './compile-chart.js';

/**
 * Resolves `virtual:tp-chart/<kind>` to a module that exports the compiled chart as `template: ChartTemplate`.
 * Works in the dev server, the build and the test server alike; nothing of it is shipped.
 */
export const chartCompiler = ({
  form = chosenForm(),
  charts = [trendChart, breakdownChart, compareChart, flowChart, mapChart],
}: ChartCompilerOptions = {}): Plugin => ({
  name: 'tp-chart-compiler',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith(`\0${PREFIX}`)) return null;
    const kind = id.slice(PREFIX.length + 1);
    const source = charts.find((chart) => chart.kind === kind);
    if (!source) throw new Error(`There is no chart "${kind}" in src/charts.`);
    const { dataflow, functions } = compileChart(source, form);
    return `export const template = { kind: ${JSON.stringify(kind)}, dataflow: ${JSON.stringify(dataflow)}, functions: [${functions.join(',\n')}] };\n`;
  },
});

export interface ChartCompilerOptions {
  readonly form?: TemplateForm;
  readonly charts?: readonly ChartSource[];
}

const PREFIX = 'virtual:tp-chart/';
