import { CHART_LIMITS, short } from '../widgets/custom-chart/chart-messages.js';

export interface Remarks {
  /** As Vega and Vega-Lite want it. */
  readonly logger: Readonly<
    Record<'level' | 'error' | 'warn' | 'info' | 'debug', (...said: readonly unknown[]) => unknown>
  >;
  readonly warnings: readonly string[];
  /** The first error: the picture lacks something, and then it is not shown. Null where there was none. */
  readonly failure: () => string | null;
}

/** Hears what they say while they work. Without `this`: Vega calls these functions as if they were its own. */
export function remarks(): Remarks {
  const warnings: string[] = [];
  let failure: string | null = null;
  const logger = {
    level: () => logger,
    error: (...said: readonly unknown[]) => {
      failure ??= textOf(said);
      return logger;
    },
    warn: (...said: readonly unknown[]) => {
      if (warnings.length < CHART_LIMITS.remarks) warnings.push(textOf(said));
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  };
  return { logger, warnings, failure: () => failure };
}

const textOf = (said: readonly unknown[]): string =>
  short(
    said
      .map((one) =>
        one instanceof Error ? one.message : typeof one === 'string' ? one : JSON.stringify(one),
      )
      .join(' '),
  );
