import { css, unsafeCSS } from 'lit';
import { tokenSheet } from './tokens.js';

/**
 * What every widget shares. The page's letter, size, width and background come in; nothing here sets letter-, word- or fixed
 * line-spacing, so that a reader's own spacing arrives too. Constructed style sheets only: they pass `style-src 'none'`.
 */
export const sharedStyles = css`
  ${unsafeCSS(tokenSheet)}
  :host {
    display: block;
    max-width: var(--_max-width);
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .line,
  .brief,
  [part='error'],
  [part='loading'] {
    color: var(--_text);
    text-align: start;
    direction: ltr;
    font-family: var(--tp-font-family, inherit);
    overflow-wrap: break-word;
    hyphens: auto;
  }
  /* Only now: a container keeps the margins of the author's paragraphs from collapsing with the page's, which would move it. */
  .ready {
    container-type: inline-size;
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
    border-top: 1px solid var(--_border);
    padding-top: 1rem;
    margin-top: 7px;
  }
  .line::before,
  .line::after {
    content: '';
    position: absolute;
    top: -7.5px;
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
    margin-top: 0.5rem;
  }
  .tiny,
  [part='source'],
  [part='notes'] {
    font-size: max(0.8125rem, 12px);
    color: var(--_text-muted);
  }
  [part='notes'] {
    margin-top: 0.75rem;
    max-width: 38rem;
  }
  [part='source'] {
    margin-top: 0.75rem;
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
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-halo);
  }
  [part='button'] {
    font: inherit;
    font-size: max(0.875rem, 13px);
    color: var(--_link);
    background: var(--_paper);
    border: var(--_border-width) solid var(--_border);
    border-radius: 2px;
    min-height: 2.75rem;
    min-width: 2.75rem;
    padding: 0.3rem 0.8rem;
    margin-top: 0.5rem;
    cursor: pointer;
  }
  [part='error'] {
    color: var(--_text);
  }
  .gone {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .brief {
    max-width: none;
    margin-block: 1em;
  }
  [part='more'] {
    font: inherit;
    color: var(--_link);
    background: none;
    border: 0;
    padding: 0;
    position: relative;
    min-height: 1.5em;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  /* Room for a finger, without room between the lines. */
  [part='more']::after {
    content: '';
    position: absolute;
    inset: -0.6rem 0;
  }
  @media print {
    [part='button'] {
      display: none;
    }
    .base {
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
