import { css, unsafeCSS } from 'lit';
import { tokenSheet } from './token-sheet.js';
import { figureTokens } from './tokens.js';

/** What every widget shares once its figures have come; it stands after `waitingStyles`. */
export const sharedStyles = css`
  /* Before the colours, so that who asks for more contrast or has forced colours gets theirs. */
  :host([theme='inherit']) {
    --_surface: transparent;
  }
  ${unsafeCSS(tokenSheet(figureTokens))}
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
  [part='summary'] {
    max-width: 38rem;
    margin-top: calc(var(--_space) * 2);
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
  @media print {
    figure,
    tr,
    .amount {
      break-inside: avoid;
    }
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
