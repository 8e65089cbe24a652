import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { Slice, SliceSeries } from '../../model/slice.js';
import { unknownBetween } from '../../model/unbroken-ranges.js';
import type { IndicatorText } from '../../text/indicator-text.js';
import type { TargetProgress } from './chart/target-progress.js';

interface SparkPlace {
  readonly slice: Slice;
  readonly series: SliceSeries;
  readonly ends: NonNullable<IndicatorText['sparkEnds']>;
  /** Of the line, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What a dashed segment means. */
  readonly between: string;
}

/** Place of a spark line: the numbers at its ends, and the meaning of its dashed segments. */
export const sparkPlace = (
  { slice, series, ends, width, height, between }: SparkPlace,
  drawing: unknown,
): TemplateResult => html`
  <div part="chart" aria-hidden="true">
    <svg
      class="spark"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      focusable="false"
    >
      ${drawing}
    </svg>
    ${numbers(ends, endOf(slice, series, width))}
    ${
      unknownBetween(series).length === 0
        ? nothing
        : line(
            1.4,
            svg`<path d="M0 9H20" fill="none" stroke="currentColor" stroke-dasharray="4 4"></path>
            <text x="26" y="1.1em" .textContent=${between}></text>`,
            nothing,
          )
    }
  </div>
`;

/**
 * The first number starts at the left edge, the last one ends at its point; on two lines where they could meet in the
 * narrowest card, of 13.5rem.
 */
const numbers = (
  { first, last }: NonNullable<IndicatorText['sparkEnds']>,
  end: number,
): TemplateResult => {
  const [available, fromLeft] = [end * 13.5, last.length * CHARACTER_WIDTH > end * 13.5];
  const lines = (first.length + last.length) * CHARACTER_WIDTH + 1 > available ? 2 : 1;
  return line(
    lines * 1.4,
    svg`<text class="figure" y="1.1em" .textContent=${first}></text>
    <text
      class="figure"
      x=${fromLeft ? 0 : `${Math.round(end * 1000) / 10}%`}
      y="${lines * 1.4 - 0.3}em"
      text-anchor=${fromLeft ? 'start' : 'end'}
      .textContent=${last}
    ></text>`,
    'no',
  );
};
/** Width of one character in rem, including a reader's own letter spacing. */
const CHARACTER_WIDTH = 0.5;
/** Distance from the edges of the picture to its outermost points, and from the last point to the end of its number. */
const INSET = 7;

const line = (height: number, inside: unknown, translate: unknown): TemplateResult =>
  html`<svg
    class="tiny"
    width="100%"
    height="${height}em"
    overflow="visible"
    fill="currentColor"
    focusable="false"
    translate=${translate}
  >
    ${inside}
  </svg>`;

/** Where the number at the latest figure ends, as a fraction of the width. */
const endOf = (
  { periods }: Slice,
  { observations, latest }: SliceSeries,
  width: number,
): number => {
  const at = (index: number): number => periods[index]?.ordinal ?? 0;
  const first = observations.findIndex(({ value }) => value !== null);
  const final = observations.findLastIndex(({ value }) => value !== null);
  const share = (at(latest ?? final) - at(first)) / (at(final) - at(first));
  return share + ((1 - share) * 2 * INSET) / width;
};

/** Place of all classes: the names of the first and the last at the ends. */
export const classPlace = (
  { seams, names }: NonNullable<IndicatorText['band']>,
  drawing: unknown,
): TemplateResult => html`
  <div part="chart" class="classes" aria-hidden="true">
    <div class="cells ${seams.some(({ label }) => label.length > 5) ? 'wordy' : ''} tiny">
      ${drawing}
    </div>
    <div class="ends tiny names">
      <span lang=${names[0]?.lang ?? nothing} .textContent=${names[0]?.text ?? ''}></span>
      <span lang=${names.at(-1)?.lang ?? nothing} .textContent=${names.at(-1)?.text ?? ''}></span>
    </div>
  </div>
`;

/** Place of the bar of a figure and its target, with the numbers below it. */
export const targetPlace = (
  { now, start, open, end }: TargetProgress,
  drawing: unknown,
): TemplateResult => html`
  <div part="chart" class="goal ${fits(open, 1 - now) ? 'roomy' : ''}" aria-hidden="true">
    <svg class="track" width="100%" height="24" focusable="false" translate="no">${drawing}</svg>
    <div class="ends tiny">
      <span class="figure" translate="no" .textContent=${start}></span>
      <span class="under" translate="no" .textContent=${open}></span>
      <b translate="no" .textContent=${end}></b>
    </div>
  </div>
`;

/** Returns whether a label fits on its line in the narrowest card that shows it there, of 13.5rem. */
const fits = (label: string, fraction: number): boolean =>
  label.length * 0.45 + 1.5 < fraction * 13.5;

export const placeStyles = css`
  .classes {
    margin-top: 0;
  }
  .cells {
    box-sizing: border-box;
    min-height: calc(34px + 1.5em);
    padding-top: 12px;
  }
  .names,
  .ends b {
    color: var(--_text);
  }
  .track {
    display: block;
  }
  .goal .ends {
    gap: 0 0.5rem;
  }
  .ends b {
    margin-inline-start: auto;
  }
  @container (max-width: 22rem) {
    .wordy {
      min-height: calc(34px + 0.2em);
    }
  }
  @container (min-width: 13.5rem) {
    .roomy .under {
      display: none;
    }
  }
`;
