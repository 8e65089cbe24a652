import { css, html, type TemplateResult } from 'lit';
import type { TargetProgress } from './chart/target-progress.js';

/**
 * A bar for the figure, a dimension line for the remaining distance, a post for the target. Drawn with percentages in
 * attributes, because a strict policy refuses style attributes.
 */
export const targetProgressBar = ({
  now,
  start,
  open,
  end,
}: TargetProgress): TemplateResult => html`
  <div part="chart" class="goal ${fits(open, 1 - now) ? 'roomy' : ''}" aria-hidden="true">
    <svg class="track" width="100%" height="24" focusable="false" translate="no">
      <rect class="now" width=${percent(now)}></rect>
      <line class="rest" x1=${percent(now)} x2="100%" y1="12" y2="12"></line>
      <svg x=${percent(now)} class="tick"><path d="M1 17L11 7"></path></svg>
      <svg x="100%" class="tick">
        <path d="M-11 17L-1 7"></path>
        <path class="post" d="M-1 0V24"></path>
      </svg>
      <text class="among" x=${percent((now + 1) / 2)} y="12" .textContent=${open}></text>
    </svg>
    <div class="ends tiny">
      <span class="figure" translate="no" .textContent=${start}></span>
      <span class="under" translate="no" .textContent=${open}></span>
      <b translate="no" .textContent=${end}></b>
    </div>
  </div>
`;

const percent = (fraction: number): string => `${Math.round(fraction * 1000) / 10}%`;

/** Returns whether a label fits on its line in the narrowest card that shows it there, of 13.5rem. */
const fits = (label: string, fraction: number): boolean =>
  label.length * 0.45 + 1.5 < fraction * 13.5;

export const targetProgressStyles = css`
  .track {
    display: block;
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
  .goal .ends {
    gap: 0 0.5rem;
  }
  .ends b {
    color: var(--_text);
    margin-inline-start: auto;
  }
  @container (min-width: 13.5rem) {
    .roomy .among {
      display: inline;
    }
    .roomy .under {
      display: none;
    }
  }
`;
