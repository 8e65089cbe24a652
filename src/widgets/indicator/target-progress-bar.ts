import { css, svg, type TemplateResult } from 'lit';
import type { TargetProgress } from './chart/target-progress.js';

/**
 * A bar for the figure, a dimension line for the remaining distance, a post for the target. Drawn with percentages in
 * attributes, because a strict policy refuses style attributes.
 */
export const targetTrack = ({ now, open }: TargetProgress): TemplateResult => svg`
      <rect class="now" width=${percent(now)}></rect>
      <line class="rest" x1=${percent(now)} x2="100%" y1="12" y2="12"></line>
      <svg x=${percent(now)} class="tick"><path d="M1 17L11 7"></path></svg>
      <svg x="100%" class="tick">
        <path d="M-11 17L-1 7"></path>
        <path class="post" d="M-1 0V24"></path>
      </svg>
      <text class="among" x=${percent((now + 1) / 2)} y="12" .textContent=${open}></text>
`;

const percent = (fraction: number): string => `${Math.round(fraction * 1000) / 10}%`;

export const targetTrackStyles = css`
  .track {
    overflow: visible;
    font-size: max(var(--_font-size-tiny), 12px);
  }
  .now {
    y: calc(12px - var(--_bar-size) / 2);
    height: var(--_bar-size);
    fill: var(--_highlight);
  }
  .tick {
    overflow: visible;
  }
  .tick path,
  .rest {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .rest {
    stroke-width: 1;
  }
  .tick .post {
    stroke: var(--_target);
    stroke-width: 2;
  }
  .among {
    display: none;
    fill: var(--_text);
    text-anchor: middle;
    dominant-baseline: central;
    paint-order: stroke;
    /* Wider than a reader's own word spacing, so that the line never shows between two words. */
    stroke: var(--_paper);
    stroke-width: 1.2em;
    stroke-linejoin: round;
  }
  @container (min-width: 13.5rem) {
    .roomy .among {
      display: inline;
    }
  }
`;
