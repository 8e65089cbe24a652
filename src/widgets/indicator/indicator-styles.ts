import { css } from 'lit';

/** Styles of the card alone. Numbers shrink with the card where it is too narrow for them. */
export const indicatorStyles = css`
  :host {
    --_value-size: var(--tp-value-size, 2.5rem);
  }
  :host([size='compact']) {
    --_value-size: var(--tp-value-size, 1.5rem);
  }
  :host([size='large']) {
    --_value-size: var(--tp-value-size, 4.25rem);
    --_heading-size: var(--_font-size-heading);
  }
  /* Cards beside each other end at the same line, the bottom edge of the row. */
  .ready {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }
  /* In quirks mode, a row would be as high as the window. Only there are class names case-insensitive. */
  .READY {
    min-block-size: 0;
  }
  .line {
    display: flex;
    flex-direction: column;
    flex: 1;
  }
  .foot {
    margin-top: auto;
  }
  [part='heading'] {
    min-block-size: calc(var(--tp-heading-lines, 1) * 1lh);
  }
  .amount {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.35em;
    margin-top: calc(var(--_space) * 2);
    line-height: 1.2;
  }
  .amount > *,
  .period > *,
  .change > span,
  .ends > * {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .none {
    flex-wrap: nowrap;
  }
  /* As large as its characters fit in the card, in the widest of usual fonts. Words have the size of words. */
  [part='value'] {
    font-size: min(max(var(--_value-size), 1.5em), var(--_fit, 7cqi));
    font-weight: var(--_value-weight);
    line-height: 1.1;
  }
  .upto-4 {
    --_fit: 30cqi;
  }
  .upto-6 {
    --_fit: 23cqi;
  }
  .upto-9 {
    --_fit: 16.5cqi;
  }
  .upto-14 {
    --_fit: 11cqi;
  }
  .words {
    font-size: max(min(var(--_value-size), 1.5rem), 1.25em);
    line-height: 1.25;
  }
  .sign {
    flex: none;
    align-self: center;
    width: 1.4rem;
    height: 1.9rem;
    margin-inline-end: 0.15rem;
  }
  .period {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-top: 2px;
  }
  .status {
    color: var(--_text);
  }
  .status::before {
    content: '';
    display: inline-block;
    width: 0.6em;
    height: 0.6em;
    margin-inline-end: 0.35em;
    border: 2px solid var(--_highlight);
    border-radius: 50%;
    box-sizing: border-box;
  }
  .said {
    max-width: 38rem;
    font-size: max(var(--_font-size-small), 13px);
    margin-top: calc(var(--_space) * 2);
  }
  [part='pasted'] {
    color: var(--_text-muted);
  }
  .change {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    margin-top: calc(var(--_space) * 3);
  }
  .change svg {
    flex: none;
    width: 0.85em;
    height: 0.85em;
  }
  .arrow {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
  }
  .towards {
    stroke: var(--_positive);
  }
  .away {
    stroke: var(--_negative);
  }
  [part='chart'] {
    margin-top: calc(var(--_space) * 3);
    max-width: 17rem;
  }
  .spark {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  /* Not on a line of text: that is higher on a page with a doctype than on one without. */
  svg.tiny {
    display: block;
  }
  .spark > * {
    vector-effect: non-scaling-stroke;
  }
  .last {
    r: calc(var(--_point-size) / 2);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
  }
  .goal,
  .classes {
    max-width: none;
  }
  :host([size='compact']) .line {
    padding-top: calc(var(--_space) * 2.5);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1rem;
  }
  .head > [part='heading'] {
    flex: 1 1 50%;
    min-width: 0;
  }
  .head > .amount {
    margin: 0;
  }
  :host([size='compact']) .words {
    font-size: max(var(--_font-size-lead), 16px);
  }
  :host([size='compact']) .said {
    margin-top: 0;
  }
  :host([size='large']) [part='unit'],
  :host([size='large']) .lead {
    font-size: max(var(--_font-size-lead), 16px);
  }
  :host([size='large']) .lead {
    max-width: 30rem;
    margin-top: calc(var(--_space) * 3);
  }
  :host([size='large']) [part='chart'] {
    max-width: none;
  }
  @container (min-width: 38rem) {
    :host([size='large']) .split {
      display: grid;
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      gap: 2.5rem;
      align-items: end;
    }
  }
  @media print {
    .split {
      break-inside: avoid;
    }
    /* Tables differ too much in length to align the ends of the cards: content that belongs together is kept
       together. */
    .foot {
      margin-top: 0;
      padding-top: calc(var(--_space) * 3);
    }
  }
`;
