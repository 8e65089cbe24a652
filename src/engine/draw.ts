import type { ChartInput } from '../charts/chart-input.js';
import type { ChartTemplate } from './chart-template.js';
import { checkDrawing } from './check-drawing.js';
import { finish } from './finish.js';
import { createView } from './kernel.js';

/**
 * Draws a compiled chart, away from the page, and lets go of everything but the picture.
 * Colours, dashes, line widths and the letter are left to the place where it is put: private custom properties (`--_series-1`) and `inherit`.
 *
 * Rejects with a `DrawError` when anything went wrong on the way or something is missing from the picture: half a chart is never returned.
 */
export const draw = async (template: ChartTemplate, input: ChartInput): Promise<SVGSVGElement> => {
  const container = document.createElement('div');
  const faults: unknown[] = [];
  const view = createView(template, { container, renderer: 'svg', logger: collecting(faults), loader: refusing });
  try {
    const { width, height, padding, signals, data } = input;
    view
      .width(width - padding.left - padding.right)
      .height(height - padding.top - padding.bottom)
      .padding(padding);
    for (const [name, value] of Object.entries(signals)) view.signal(name, value);
    // Vega marks each row with an id of its own; ours are frozen.
    for (const [name, rows] of Object.entries(data))
      view.data(
        name,
        rows.map((row) => ({ ...row })),
      );
    await view.runAsync();
  } finally {
    view.finalize();
  }
  const [fault] = faults;
  if (fault !== undefined)
    throw new DrawError(template.kind, fault instanceof Error ? fault.message : JSON.stringify(fault), { cause: fault });
  const svg = container.querySelector('svg');
  if (!svg) throw new DrawError(template.kind, 'no picture');
  const missing = checkDrawing(svg, input);
  if (missing.length > 0) throw new DrawError(template.kind, missing.join('; '));
  // A copy: Vega holds on to the last node that it wrote, and would so to the widget in which it stands.
  return finish(svg).cloneNode(true) as SVGSVGElement;
};

/** The picture could not be drawn, or not whole. */
export class DrawError extends Error {
  readonly code = 'draw-failed';
  constructor(kind: string, found: string, options?: ErrorOptions) {
    super(`The chart "${kind}" could not be drawn: ${found}`, options);
    // Not by assignment: that throws where a page has frozen `Error.prototype`.
    Object.defineProperty(this, 'name', { value: 'DrawError' });
  }
}

/** Vega catches what its operators throw and only logs it. */
const collecting = (faults: unknown[]): object => {
  const collect = (...words: readonly unknown[]): object => (faults.push(words[0]), logger);
  const quiet = (): object => logger;
  const logger = { level: quiet, error: collect, warn: collect, info: quiet, debug: quiet };
  return logger;
};

/** A chart never fetches anything. */
const refuse = (): Promise<never> => Promise.reject(new Error('The engine loads nothing.'));
const refusing = { load: refuse, sanitize: refuse, http: refuse, file: refuse };
