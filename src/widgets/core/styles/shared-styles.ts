import { css, unsafeCSS } from 'lit';
import { buttonStyles } from './button-styles.js';
import { visuallyHidden } from './visually-hidden.js';
import { tokenSheet } from './tokens.js';

/**
 * What every widget shares. The page's letter, size, width and background come in; nothing here sets letter-, word- or
 * fixed line-spacing, so that a reader's own spacing arrives too. Constructed style sheets only: they pass `style-src
 * 'none'`.
 */
export const sharedStyles = css`
  ${unsafeCSS(tokenSheet)}
  :host {
    display: block;
    min-width: 0;
    max-width: var(--_max-width);
  }
  /*
   * A container has no width of its own, and would be nothing where a page makes room by content: in rows, grids,
   * floats and cells. So a line that nobody sees says how wide it would be; as it may be broken, columns beside each
   * other stay as narrow as the page has them. Not before it is ready: it would keep the margins of the author's
   * paragraphs from collapsing with the page's.
   */
  .room {
    flex: 0;
    overflow: hidden;
    display: block;
    height: 0;
  }
  .room::before {
    letter-spacing: 12rem;
    white-space: normal;
    content: '. .';
    visibility: hidden;
  }
  :host([hidden]) {
    display: none;
  }
  .line,
  .brief,
  [part='error'],
  [part='loading'] {
    color: var(--_text);
    text-align: start;
    direction: ltr;
    font-family: var(--tp-font-family, inherit);
    font-size: var(--tp-font-size, inherit);
    line-height: var(--tp-line-height, inherit);
    /* What a page may pass down and no text of ours survives. Spacing of letters and words is the reader's. */
    white-space: normal;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .base {
    /* Also where the page makes a row or a grid of the widget itself. */
    width: 100%;
    background: var(--_color-background);
    box-shadow: var(--_shadow);
  }
  /*
   * Only now: a container keeps the margins of the author's paragraphs from collapsing with the page's, which would
   * move it.
   */
  .ready {
    container-type: inline-size;
    contain-intrinsic-width: 12rem;
    writing-mode: horizontal-tb;
    white-space: normal;
  }
  .ready:has(> .brief) {
    container-type: normal;
  }
  .base * {
    box-sizing: border-box;
  }
  p,
  figure,
  table,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
  }
  /* The maatlijn: the dimension line of a technical drawing. The one mark that every widget carries. */
  .line {
    position: relative;
    border-top: var(--_border-width) solid var(--_border);
    padding-top: calc(var(--_space) * 4);
    margin-top: 7px;
  }
  .line::before,
  .line::after {
    content: '';
    position: absolute;
    top: calc(-7px - var(--_border-width) / 2);
    height: 14px;
    border-left: 2px solid var(--_highlight);
    transform: rotate(45deg);
  }
  .line::before {
    left: 5px;
  }
  .line::after {
    right: 5px;
  }
  [part='heading'] {
    font-family: var(--tp-font-family-heading, inherit);
    font-size: max(var(--_heading-size, 1rem), 16px);
    font-weight: 700;
    color: inherit;
    text-wrap: balance;
  }
  [part='summary'] {
    max-width: 38rem;
    margin-top: calc(var(--_space) * 2);
  }
  .tiny,
  [part='source'],
  [part='notes'] {
    font-size: max(var(--_font-size-tiny), 12px);
    color: var(--_text-muted);
  }
  [part='notes'] {
    margin-top: calc(var(--_space) * 3);
    max-width: 38rem;
  }
  [part='source'] {
    margin-top: calc(var(--_space) * 3);
  }
  /* Figures that stand because newer ones could not be had. */
  .stale {
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_border);
    color: var(--_text);
  }
  .details {
    margin-bottom: 0.75rem;
  }
  .details a,
  [part='source'] a {
    padding-block: 0.25rem;
  }
  .details,
  [part='source'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1rem;
  }
  .figure,
  td {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .keep {
    display: inline-block;
    margin-inline-end: 1rem;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.18em;
  }
  a:hover,
  summary:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-halo);
  }
  ${buttonStyles}
  [part='error'] {
    color: var(--_text);
  }
  /* While it is asked again there is no error to tell. */
  :not([aria-busy]) > .tiny[part='error'] > p {
    color: var(--_alert);
    font-weight: 700;
  }
  /* Still lines where the figures will stand: nothing spins. */
  [part='loading']::after {
    content: '';
    display: block;
    height: 9rem;
    margin-top: calc(var(--_space) * 3);
    border-bottom: 1px solid var(--_border);
    background: repeating-linear-gradient(
      transparent 0 calc(3rem - 1px),
      var(--_grid) calc(3rem - 1px) 3rem
    );
  }
  ${visuallyHidden}
  .brief {
    max-width: none;
    margin-block: 1em;
  }
  @media print {
    [part='button'],
    [part='more'] {
      display: none;
    }
    .base {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    figure,
    tr,
    .amount {
      break-inside: avoid;
    }
    [part='heading'],
    caption {
      break-after: avoid;
    }
    summary {
      display: none;
    }
    [part='chart'] svg {
      max-width: 100%;
      height: auto;
    }
  }
`;
