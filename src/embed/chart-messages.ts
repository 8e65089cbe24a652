/**
 * What passes between `<tp-chart>` and the page in its frame: a greeting with one end of a channel, and from then on only that channel, which nobody else
 * can write to. Whatever comes over it is read as if a stranger had sent it.
 */
export interface ChartAsk {
  /** A Vega-Lite specification with its rows in it, as JSON: no function crosses. */
  readonly spec: string;
  /** CSS pixels that there are for it. */
  readonly width: number;
  /** The same, where the page gave it a fixed height. */
  readonly height: number | null;
  /** Of numbers and names of months. */
  readonly lang: 'nl' | 'en';
  /** Letter of the page round it, as CSS writes it; one of the reader's own machine is used. */
  readonly font: string;
}

export type ChartAnswer =
  /** The page in the frame runs. */
  | { readonly kind: 'here' }
  /** The picture is seen. Its own size, and what the drawing library remarked on. */
  | { readonly kind: 'drawn'; readonly width: number; readonly height: number; readonly remarks: readonly string[] }
  /** It cannot be drawn: it took too long, made too many rows or too large a picture; or it is no good. `found` is for the console. */
  | { readonly kind: 'failed'; readonly code: ChartFailure; readonly found: string };

export type ChartFailure = 'too-long' | 'too-large' | 'broken' | 'no-worker';

/** Name of the page, beside the script files of a version. */
export const CHART_PAGE = 'chart.html';

/** What the channel comes with. */
export const CHART_HELLO = 'tp-chart';

/** Bounds of what is asked and answered; the rest is for the frame to hold. */
export const CHART_LIMITS = {
  /** Letters of a specification with its rows. */
  spec: 2_000_000,
  /** Narrowest and widest, lowest and highest picture, in CSS pixels. */
  least: 40,
  most: 4_000,
  /** Remarks, and letters of one. */
  remarks: 5,
  remark: 300,
} as const;

const FAILURES: readonly string[] = ['too-long', 'too-large', 'broken', 'no-worker'] satisfies readonly ChartFailure[];

/** What was asked; null where it is not of that shape. */
export function readAsk(data: unknown): ChartAsk | null {
  const { spec, width, height, lang, font } = membersOf(data);
  if (typeof spec !== 'string' || spec.length > CHART_LIMITS.spec || !isSize(width)) return null;
  if (height !== null && !isSize(height)) return null;
  return {
    spec,
    width: clamped(width),
    height: height === null ? null : clamped(height),
    lang: lang === 'en' ? 'en' : 'nl',
    font: short(font),
  };
}

/** What was answered; null where it is not of that shape. */
export function readAnswer(data: unknown): ChartAnswer | null {
  const { kind, width, height, remarks, code, found } = membersOf(data);
  if (kind === 'here') return { kind };
  if (kind === 'drawn' && isSize(width) && isSize(height))
    return { kind, width: clamped(width), height: clamped(height), remarks: readRemarks(remarks) };
  if (kind === 'failed' && FAILURES.includes(code as string)) return { kind, code: code as ChartFailure, found: short(found) };
  return null;
}

/** At most a few texts, each of at most a few lines. */
export const readRemarks = (given: unknown): readonly string[] =>
  Array.isArray(given) ? given.slice(0, CHART_LIMITS.remarks).map(short).filter(Boolean) : [];

/** A text for the console; empty for anything else. */
export const short = (given: unknown): string => (typeof given === 'string' ? given.slice(0, CHART_LIMITS.remark) : '');

const membersOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};

const isSize = (given: unknown): given is number => typeof given === 'number' && Number.isFinite(given) && given > 0;

const clamped = (size: number): number => Math.min(CHART_LIMITS.most, Math.max(CHART_LIMITS.least, Math.round(size)));
