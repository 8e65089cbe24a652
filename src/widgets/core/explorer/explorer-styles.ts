import { css } from 'lit';

/** The explorer: its range covers the picture, in the same cell of the figure, and the rest is below it. */
export const explorerStyles = css`
  :host {
    --_chosen: var(--_text);
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .explorer {
    display: contents;
  }
  [part='chart'],
  .range {
    grid-area: 1 / 1;
    width: 100%;
  }
  /* It covers the picture and is invisible; a finger may still scroll the page from here. */
  .range {
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: ew-resize;
    touch-action: pan-y;
  }
  figure:has(.range:focus-visible) [part='chart'] {
    outline: 3px solid var(--_focus);
    outline-offset: 6px;
    box-shadow: 0 0 0 6px var(--_focus-halo);
  }
  /* Firefox before 121: there the range itself, which covers the picture, has the outline. */
  @supports not selector(:has(a)) {
    .range:focus-visible {
      appearance: none;
      background: none;
      opacity: 1;
      outline: 3px solid var(--_focus);
      outline-offset: 6px;
      box-shadow: 0 0 0 6px var(--_focus-halo);
    }
    .range::-moz-range-thumb,
    .range::-moz-range-track {
      opacity: 0;
    }
  }
  .strip {
    display: grid;
    grid-template-columns: 1fr 1fr;
    margin-top: 1rem;
    border: 1px solid var(--_rule);
    border-radius: 2px;
    background: var(--_surface);
  }
  .readout {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 0.6em;
    /* Three lines, or two in a wide widget: the content below does not move while a reader explores. */
    min-height: 5rem;
    padding: 0.5rem 0.9rem;
    border-bottom: 1px solid var(--_rule);
    /* A long name in large text. */
    overflow-wrap: anywhere;
  }
  .readout,
  .choose {
    font-size: max(0.875rem, 13px);
  }
  .readout .figure {
    font-weight: 700;
  }
  .swatch {
    flex: none;
  }
  .step,
  select {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .step[part] {
    margin: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .on[part] {
    border-inline-start: 1px solid var(--_rule);
  }
  .back::before {
    content: '‹ ';
  }
  .on::after {
    content: ' ›';
  }
  .step:hover {
    color: var(--_link);
    text-decoration: underline;
  }
  .step[aria-disabled] {
    color: var(--_text-muted);
    cursor: default;
    text-decoration: none;
  }
  .choose {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    align-items: end;
    margin-top: 0.75rem;
  }
  .series {
    display: grid;
    gap: 0.15rem;
    max-width: 100%;
  }
  select {
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: var(--_border-width) solid var(--_border);
    border-radius: 2px;
    min-height: 2.75rem;
    min-width: 2.75rem;
    max-width: 100%;
    padding: 0 0.6rem;
  }
  .help {
    flex: 1 1 14rem;
  }
  .help label {
    /* A word may be longer than a telephone is wide. */
    overflow-wrap: anywhere;
    display: block;
    color: var(--_text);
  }
  /* No space for a picture: its box collapses. */
  figure:has([part='controls']):not(:has(.range)) [part='chart'] {
    min-height: 0;
  }
  @container (min-width: 672px) {
    .strip {
      grid-template-columns: auto 1fr auto;
    }
    .readout {
      grid-area: 1 / 2;
      min-height: 3.75rem;
      border: 0;
    }
    .back {
      grid-area: 1 / 1;
    }
    .back[part] {
      border-inline-end: 1px solid var(--_rule);
    }
    .on {
      grid-area: 1 / 3;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_chosen: Highlight;
    }
    .step[aria-disabled] {
      color: GrayText;
    }
  }
  @media print {
    .chosen,
    .range,
    [part='controls'] {
      display: none;
    }
  }
`;
