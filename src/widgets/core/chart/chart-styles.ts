import { css } from 'lit';

/** Styles that all chart widgets share. */
export const chartStyles = css`
  :host {
    --_heading-size: 1.25rem;
  }
  figure {
    margin-top: 1.25rem;
  }
  [part='chart'] {
    font-size: max(0.8125rem, 12px);
  }
  figure + [part],
  [part='error'] {
    margin-top: 0.75rem;
  }
  [part='chart'] svg {
    display: block;
    overflow: visible;
  }
  .why-box > details {
    margin-top: 0;
    border-top: 0;
  }
  .pictures button {
    margin: 0 0.5rem 0.75rem 0;
  }
  :host([hide~='heading']) [part='heading'],
  :host([hide~='summary']) [part='summary'],
  :host([hide~='controls']) :is([part='controls'], .range),
  :host([hide~='notes']) [part='notes'],
  :host([hide~='table']) .data,
  :host([hide~='why']) .why-box,
  :host([actions]:not([actions~='table'])) .data,
  :host([actions]:not([actions~='download'])) :is(.files, .pictures) {
    display: none;
  }
  /* A chart that never came near the viewport: the table is printed all the same. */
  @media print {
    figure:has([part='chart']:empty) {
      display: none;
    }
    figure > [part='error'] {
      min-height: 0 !important;
    }
  }
`;
