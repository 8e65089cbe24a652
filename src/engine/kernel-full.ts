import { View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import type { Kernel } from './kernel-contract.js';

/**
 * The way back: all of Vega as published, with its interpreter instead of compiled functions. Twice as many bytes and slower, but without
 * stand-ins; for when an upgrade of Vega breaks the slim engine. Build with `TP_ENGINE=full`; the same tests run on it.
 */
export const createView: Kernel = (template, options) =>
  new View(template.dataflow as never, { ...options, expr: expressionInterpreter } as object);
