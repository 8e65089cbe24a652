import embed from 'vega-embed';
import type { TopLevelSpec } from 'vega-lite';

import type { ChartInput } from '../../../src/charts/chart-input.js';
import type { DrawableSpec } from '../../../src/charts/draw/drawable-spec.js';

/**
 * What vega-embed draws of the same specification and rows. Parts are left to who asks: for Vega they are pictures of
 * their own.
 */
export const drawnByVegaEmbed = async (
  spec: DrawableSpec,
  { width, height, padding, signals, data }: ChartInput,
): Promise<SVGSVGElement> => {
  const box = document.createElement('div');
  const { view, finalize } = await embed(
    box,
    asVegaLite(structuredClone(spec) as Writable<DrawableSpec>),
    {
      ast: true,
      actions: false,
      renderer: 'svg',
    },
  );
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
  finalize();
  const svg = box.querySelector('svg');
  if (!svg) throw new Error('vega-embed drew nothing');
  return svg;
};

/** All that our type allows is Vega-Lite by the type of Vega-Lite itself, which takes nothing that is `readonly`. */
const asVegaLite = (spec: Writable<DrawableSpec>): TopLevelSpec => spec;

type Writable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
  : Value;
