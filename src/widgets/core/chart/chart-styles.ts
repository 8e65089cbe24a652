import { css } from 'lit';

/** Styles that all chart widgets share. */
export const chartStyles = css`
  :host {
    --_heading-size: 1.25rem;
  }
  /* One height for each kind: words take what they need, the picture takes the rest. */
  .face {
    display: flex;
    flex-direction: column;
    min-height: calc(var(--tp-height, var(--_face-narrow, 13.5rem + 332px)) - 7px);
  }
  @container (min-width: 32rem) {
    .face {
      min-height: calc(var(--tp-height, var(--_face-wide, 10.5rem + 328px)) - 7px);
    }
  }
  figure {
    flex: 1 1 auto;
    margin-top: 0.25rem;
  }
  [part='chart'] {
    font-size: max(0.8125rem, 13px);
  }
  [part='chart'] {
    position: relative;
  }
  :where(.face) [part='chart'] {
    min-height: 15rem;
  }
  [part='error'] {
    margin-top: 0.75rem;
  }
  [part='chart'] svg {
    display: block;
    overflow: visible;
  }
  .pictures button {
    margin: 0 0.5rem 0.75rem 0;
  }
  :host([hide~='heading']) [part='heading'],
  :host([hide~='summary']) [part='summary'],
  :host([hide~='controls']) :is(.range, .series, .tag) {
    display: none;
  }
  /* A chart that never came near the viewport: the table is printed all the same. */
  @media print {
    .face {
      min-height: 0;
      break-inside: avoid;
    }
    figure:has([part='chart']:empty) {
      display: none;
    }
    figure > [part='error'] {
      min-height: 0 !important;
    }
  }
`;
