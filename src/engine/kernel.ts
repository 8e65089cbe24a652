import { transforms as registry } from 'vega-dataflow';
import datajoin from 'vega-encode/src/DataJoin.js';
import encode from 'vega-encode/src/Encode.js';
import scale from 'vega-encode/src/Scale.js';
import sortitems from 'vega-encode/src/SortItems.js';
import aggregate from 'vega-transforms/src/Aggregate.js';
import collect from 'vega-transforms/src/Collect.js';
import facet from 'vega-transforms/src/Facet.js';
import filter from 'vega-transforms/src/Filter.js';
import proxy from 'vega-transforms/src/Proxy.js';
import relay from 'vega-transforms/src/Relay.js';
import sieve from 'vega-transforms/src/Sieve.js';
import { View } from 'vega-view';
import bound from 'vega-view-transforms/src/Bound.js';
import mark from 'vega-view-transforms/src/Mark.js';
import render from 'vega-view-transforms/src/Render.js';
import viewlayout from 'vega-view-transforms/src/ViewLayout.js';
import type { transforms } from './capabilities.js';
import type { ChartTemplate } from './chart-template.js';
import type { Kernel } from './kernel-contract.js';

/**
 * Slim Vega: the view and dataflow of Vega from their source, with the transforms that compiled charts use, drawing to SVG alone.
 * No parser, expression compiler, loader, canvas, colour scheme, time format or geometry. What stands in for these is listed in
 * `src/build/engine-aliases.ts`; what is left is listed in `capabilities.ts`.
 *
 * On an upgrade of Vega look at: the names and default exports of the files below; `transforms` as a plain registry by lower-case type;
 * `View`'s option `expr` with its five makers of functions; the form of the parsed dataflow (`src/build/expression-functions.ts`);
 * the class `<name>_marks` of the SVG renderer (`check-drawing.ts`).
 */
export const createView: Kernel = (template, options) => new View(template.dataflow, { ...options, expr: lookUp(template) });

const used: Readonly<Record<(typeof transforms)[number], unknown>> = {
  aggregate,
  bound,
  collect,
  datajoin,
  encode,
  facet,
  filter,
  mark,
  proxy,
  relay,
  render,
  scale,
  sieve,
  sortitems,
  viewlayout,
};
Object.assign(registry, used);

/** Stands where Vega's code generator or interpreter would: each expression is a number into the table of functions. */
const lookUp = ({ functions }: ChartTemplate) => {
  const find = (context: { readonly functions: unknown }, { code }: { readonly code: number }): unknown => {
    const compiled = functions[code];
    if (!compiled) throw new Error(`There is no function ${code}: template and engine come from different builds.`);
    return (...given: never[]): unknown => compiled.apply(context.functions as never, given as never);
  };
  return { operator: find, parameter: find, event: find, handler: find, encode: find };
};
