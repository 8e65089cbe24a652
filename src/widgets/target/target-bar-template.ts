import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { TargetBar } from './chart/target-bar.js';
import type { TargetAnswerText } from './text/target-answer-text.js';

/**
 * A bar for the figure, a post for the target, a dimension line for the distance; the figure's label below, the
 * target's above, so that they never overlap. Where the box is too narrow for that, the labels are below it. Drawn with
 * percentages in attributes, because a strict policy refuses style attributes.
 */
export const targetBarTemplate = (
  { figure, target, hollow }: TargetBar,
  labels: NonNullable<TargetAnswerText['labels']>,
): TemplateResult => html`
  <div part="chart" aria-hidden="true">
    <svg class="track" width="100%" height="5.4em" focusable="false" translate="no">
      <line class="zero" x1="0" x2="0" y1="1.6em" y2="3.8em"></line>
      <rect
        class="now ${hollow ? 'hollow' : ''}"
        y="2em"
        width=${percent(figure)}
        height="1.4em"
      ></rect>
      ${figure < target ? distanceLine(figure, target, labels.between) : nothing}
      <line class="halo" x1=${percent(target)} x2=${percent(target)} y1="1.5em" y2="3.9em"></line>
      <line class="post" x1=${percent(target)} x2=${percent(target)} y1="1.5em" y2="3.9em"></line>
      ${label(labels.target, target, '1em')} ${label(labels.figure, figure, '5em')}
    </svg>
    <div class="ends tiny">
      <span class="figure" translate="no" .textContent=${labels.figure}></span>
      <span class="figure" translate="no" .textContent=${labels.target}></span>
    </div>
  </div>
`;

const distanceLine = (from: number, to: number, text: string): unknown =>
  svg`<line class="rest" x1=${percent(from)} x2=${percent(to)} y1="2.7em" y2="2.7em"></line>
    ${tick(from, 'M-5 5L5 -5')} ${tick(to, 'M-12 5L-2 -5')}
    ${fits(text, to - from) ? svg`<text class="among" x=${percent((from + to) / 2)} y="2.7em" .textContent=${text}></text>` : nothing}`;

const tick = (at: number, line: string): unknown =>
  svg`<svg x=${percent(at)} y="2.7em" class="tick"><path d=${line}></path></svg>`;

/** A label that ends or begins at `at`, on the side that has space, and stays within the picture. */
const label = (text: string, at: number, y: string): unknown => {
  const labelWidth = Math.min(1, text.length * CHARACTER_WIDTH);
  const ends = at > 0.5;
  const x = ends ? Math.max(at, labelWidth) : Math.min(at, 1 - labelWidth);
  return svg`<text class="figure" x=${percent(x)} y=${y} text-anchor=${ends ? 'end' : 'start'} .textContent=${text}></text>`;
};

/** Width of one character as a fraction of the narrowest picture, of 16rem, including a reader's own letter spacing. */
const CHARACTER_WIDTH = 0.5 / 16;

const fits = (text: string, fraction: number): boolean =>
  text.length * CHARACTER_WIDTH + 0.1 < fraction;

const percent = (fraction: number): string => `${Math.round(fraction * 1000) / 10}%`;

export const targetBarStyles = css`
  [part='chart'] {
    max-width: 38rem;
    margin-top: calc(var(--_space) * 4);
  }
  .track {
    display: block;
    margin-block: -1.2em;
    overflow: visible;
    fill: var(--_text);
    font-size: max(var(--_font-size-tiny), 12px);
  }
  .track text {
    display: none;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    color: var(--_text);
  }
  .ends > * {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  @container (min-width: 16rem) {
    .track {
      margin-block: 0;
    }
    .track text {
      display: inline;
    }
    .ends {
      display: none;
    }
  }
  .now {
    fill: var(--_highlight);
  }
  .hollow {
    fill: var(--_paper);
    stroke: var(--_highlight);
    stroke-width: var(--_line-width-thin);
  }
  .tick {
    overflow: visible;
  }
  .tick path,
  .rest,
  .zero {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1;
  }
  .tick path {
    stroke-width: 1.5;
  }
  .zero {
    stroke: var(--_border);
  }
  /* A halo around the post, so that it stands out on the bar too. */
  .halo {
    stroke: var(--_paper);
    stroke-width: 6;
  }
  .post {
    stroke: var(--_target);
    stroke-width: 2.5;
  }
  .among {
    text-anchor: middle;
    dominant-baseline: central;
    paint-order: stroke;
    /* Wider than a reader's own word spacing, so that the line never shows between two words. */
    stroke: var(--_paper);
    stroke-width: 1.2em;
    stroke-linejoin: round;
  }
`;
