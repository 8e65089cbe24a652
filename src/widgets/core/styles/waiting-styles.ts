import { css, unsafeCSS } from 'lit';
import { tokenSheet } from './token-sheet.js';
import { visuallyHidden } from './visually-hidden.js';
import { waitingTokens } from './waiting-tokens.js';

/**
 * What every widget needs before its figures have come, and when they cannot; the rest is in `shared-styles`. The
 * page's letter, size, width and background come in; nothing here sets letter-, word- or fixed line-spacing, so that a
 * reader's own spacing arrives too. Constructed style sheets only: they pass `style-src 'none'`.
 */
export const waitingStyles = css`
  ${unsafeCSS(tokenSheet(waitingTokens))}
  :host {
    display: block;
    min-width: 0;
    max-width: var(--_max-width);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([hidden]) {
    display: none;
  }
  .line,
  .panel,
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
  [part='heading'] {
    font-family: var(--tp-font-family-heading, inherit);
    font-size: max(var(--_heading-size, 1rem), 16px);
    font-weight: 700;
    color: inherit;
    text-wrap: balance;
  }
  .tiny,
  [part='source'],
  [part='notes'] {
    font-size: max(var(--_font-size-tiny), 12px);
    color: var(--_text-muted);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-halo);
  }
  [part='button'] {
    font: inherit;
    font-size: max(var(--_font-size-small), 13px);
    color: var(--_link);
    background: var(--_paper);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    min-height: max(var(--_target-size), 24px);
    min-width: max(var(--_target-size), 24px);
    padding: 0.3rem 0.8rem;
    margin-top: calc(var(--_space) * 2);
    cursor: pointer;
  }
  [part='button']:hover {
    color: var(--_paper);
    background: var(--_link);
  }
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
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
    [part='button'] {
      display: none;
    }
    .base {
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    [part='heading'] {
      break-after: avoid;
    }
  }
`;
