import type { ChartRequest } from '../widgets/custom-chart/chart-messages.js';

export type Spec = Readonly<Record<string, unknown>>;

/**
 * The specification as it is drawn here. `"container"` becomes what there is: without elements nothing can be measured.
 * What tells the embedding library what to do (`usermeta`) is left out: in it a specification could overrule us.
 */
export function fitted(
  { usermeta: _, ...spec }: Spec,
  { width, height }: Pick<ChartRequest, 'width' | 'height'>,
): Spec {
  const wide = spec['width'] === 'container';
  const high = spec['height'] === 'container';
  if (!wide && !high) return spec;
  return {
    ...spec,
    ...(wide ? { width } : {}),
    ...(high ? { height: height ?? USUAL_HEIGHT } : {}),
    autosize: { type: wide && high ? 'fit' : wide ? 'fit-x' : 'fit-y', contains: 'padding' },
  };
}

const USUAL_HEIGHT = 300;
