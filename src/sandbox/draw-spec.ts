import { View } from 'vega';
import embed from 'vega-embed';
import type { TopLevelSpec } from 'vega-lite';
import type { ChartRequest } from '../widgets/custom-chart/chart-messages.js';
import { boundedFunctions, boundedInterpreter } from './bounded-expressions.js';
import { fitted, type Spec } from './fitted.js';
import { DUTCH } from './locales.js';
import { look } from './look.js';
import { remarks } from './remarks.js';

export interface DrawnSpec {
  readonly svg: string;
  readonly remarks: readonly string[];
}

/** Works without an element: there is none in a worker. */
class Headless extends View {
  override initialize(): this {
    return super.initialize();
  }
}

/**
 * What vega-embed makes of a specification, as the text of an SVG. Own options only; expressions are walked through and
 * never made into code. Throws where it cannot be drawn whole.
 */
export async function drawSpec({
  spec: text,
  font,
  lang,
  ...room
}: ChartRequest): Promise<DrawnSpec> {
  const { logger, warnings, failure } = remarks();
  const spec = fitted(JSON.parse(text) as Spec, room) as unknown as TopLevelSpec;
  const { view } = await embed(place as unknown as HTMLElement, spec, {
    mode: 'vega-lite',
    ast: true,
    expr: boundedInterpreter,
    actions: false,
    defaultStyle: false,
    hover: false,
    tooltip: false,
    renderer: 'none',
    viewClass: Headless,
    expressionFunctions: boundedFunctions(),
    loader: noLoader as never,
    logger: logger as never,
    config: look(font) as never,
    ...(lang === 'nl' ? { formatLocale: DUTCH.number, timeFormatLocale: DUTCH.time } : {}),
  });
  const svg = await view.toSVG();
  const failed = failure();
  if (failed !== null) throw new Error(failed);
  return { svg: withoutLinks(svg), remarks: warnings };
}

/** Where vega-embed believes to put the picture. */
const place = { classList: { add: nothing, remove: nothing, toggle: nothing }, innerHTML: '' };

function nothing(): void {
  return undefined;
}

/** The element that Vega puts around a mark with a link. A link in a picture cannot be followed. */
const withoutLinks = (svg: string): string => svg.replace(/<\/?a(?:\s[^>]*)?>/g, '');

/**
 * Takes the place of Vega's loader, which would fetch rows and pictures. Nothing in here has an address, and a link
 * leads nowhere.
 */
const noLoader = {
  load: refuse,
  sanitize: () => Promise.resolve({ href: '#' }),
  http: refuse,
  file: refuse,
};

function refuse(): Promise<never> {
  return Promise.reject(new Error('nothing is fetched for a chart: give its rows with it'));
}
