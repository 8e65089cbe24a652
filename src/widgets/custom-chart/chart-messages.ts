/**
 * The messages between `<tp-chart>` and the page in its frame: a greeting with one end of a channel, and from then on
 * only that channel, which nobody else can write to. Every message is validated as if a stranger had sent it.
 */
export interface ChartRequest {
  /** A Vega-Lite specification with its rows in it, as JSON: functions cannot be passed. */
  readonly spec: string;
  /** Available width in CSS pixels. */
  readonly width: number;
  /** Fixed height, where the page sets one. */
  readonly height: number | null;
  /** Language of numbers and names of months. */
  readonly lang: 'nl' | 'en';
  /** Font family of the page around it, in CSS syntax; a font that is installed on the reader's machine is used. */
  readonly font: string;
}

export type ChartAnswer =
  /** The page in the frame is running. */
  | { readonly kind: 'here' }
  /** The picture is drawn: its own size, and the remarks of the drawing library. */
  | {
      readonly kind: 'drawn';
      readonly width: number;
      readonly height: number;
      readonly remarks: readonly string[];
    }
  /**
   * It cannot be drawn: it took too long, made too many rows or too large a picture, or is invalid. `found` is for the
   * console.
   */
  | { readonly kind: 'failed'; readonly code: ChartFailure; readonly found: string };

export type ChartFailure = 'too-long' | 'too-large' | 'broken' | 'no-worker';

/** File name of the page, in the folder of the script files of a version. */
export const CHART_PAGE = 'chart.html';

/** The message that passes the channel. */
export const CHART_HELLO = 'tp-chart';

/** Limits of requests and answers; the frame enforces the rest. */
export const CHART_LIMITS = {
  /** Characters of a specification with its rows. */
  spec: 2_000_000,
  /** Smallest and largest width and height of a picture, in CSS pixels. */
  least: 40,
  most: 4_000,
  /** Number of remarks, and characters of one. */
  remarks: 5,
  remark: 300,
} as const;

const FAILURES: readonly string[] = [
  'too-long',
  'too-large',
  'broken',
  'no-worker',
] satisfies readonly ChartFailure[];

/** The request; null where it does not have that shape. */
export function readChartRequest(data: unknown): ChartRequest | null {
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

/** The answer; null where it does not have that shape. */
export function readChartAnswer(data: unknown): ChartAnswer | null {
  const { kind, width, height, remarks, code, found } = membersOf(data);
  if (kind === 'here') return { kind };
  if (kind === 'drawn' && isSize(width) && isSize(height))
    return { kind, width: clamped(width), height: clamped(height), remarks: readRemarks(remarks) };
  if (kind === 'failed' && FAILURES.includes(code as string))
    return { kind, code: code as ChartFailure, found: short(found) };
  return null;
}

/** At most a few texts, each of at most a few lines. */
export const readRemarks = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.slice(0, CHART_LIMITS.remarks).map(short).filter(Boolean) : [];

/** A text for the console; empty for anything else. */
export const short = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, CHART_LIMITS.remark) : '';

const membersOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};

const isSize = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

const clamped = (size: number): number =>
  Math.min(CHART_LIMITS.most, Math.max(CHART_LIMITS.least, Math.round(size)));
