import { css } from 'lit';

/** The explorer: the reading line above the picture, and over the picture its range, choices and tag. */
export const explorerStyles = css`
  :host {
    --_chosen: var(--_text);
  }
  figure {
    position: relative;
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
  }
  .explorer {
    display: contents;
  }
  [part='chart'],
  .range,
  .series {
    grid-area: 2 / 1;
    position: relative;
    width: 100%;
  }
  /* One line of constant height: what is measured, or what stands at the explored place. */
  .read {
    grid-area: 1 / 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: 1.25rem;
    margin-top: 0.375rem;
    font-size: max(var(--_font-size-tiny), 12px);
    line-height: 1.4;
    color: var(--_text-muted);
  }
  .read > * {
    grid-area: 1 / 1;
  }
  .now {
    overflow: hidden;
    color: var(--_text);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .now .figure {
    font-weight: 700;
  }
  .exploring > .unit {
    visibility: hidden;
  }
  /* It covers the picture and is invisible; a finger may still scroll the page from here. */
  .range {
    z-index: 1;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: crosshair;
    touch-action: pan-y;
  }
  figure:has(.range:focus-visible) [part='chart'] {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
    box-shadow: 0 0 0 1px var(--_focus-halo);
  }
  /* Firefox before 121: there the range itself, which covers the picture, has the outline. */
  @supports not selector(:has(a)) {
    .range:focus-visible {
      appearance: none;
      background: none;
      opacity: 1;
      outline: 3px solid var(--_focus);
      outline-offset: 1px;
      box-shadow: 0 0 0 1px var(--_focus-halo);
    }
    .range::-moz-range-thumb,
    .range::-moz-range-track {
      opacity: 0;
    }
  }
  .series {
    z-index: 2;
    height: 100%;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    pointer-events: none;
  }
  .series label {
    position: absolute;
    min-width: 1.5rem;
    min-height: 1.5rem;
    border-radius: 2px;
    cursor: pointer;
    pointer-events: auto;
  }
  /* Without a drawn name there is nothing to press; the keyboard still chooses. */
  .series label:not(.placed) {
    pointer-events: none;
  }
  /* Nor anything to see: as a box in the corner it would count as moved once it is placed. */
  .series label:not(.placed):not(:focus-within) {
    min-width: 0;
    min-height: 0;
  }
  .series label:hover {
    border-bottom: 2px solid var(--_text);
  }
  .series input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    appearance: none;
    background: none;
    border: 0;
    border-radius: 2px;
    cursor: pointer;
  }
  .tag {
    position: absolute;
    z-index: 3;
    top: 0;
    left: 0;
    width: max-content;
    max-width: min(15rem, 90%);
    padding: 0.3rem 0.5rem 0.35rem;
    overflow-wrap: anywhere;
    font-size: max(var(--_font-size-tiny), 12px);
    line-height: 1.35;
    color: var(--_text);
    background: var(--_paper);
    border: 1px solid var(--_text);
    border-radius: 2px;
    pointer-events: none;
  }
  .tag[hidden] {
    display: none;
  }
  .tag .top {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
  }
  .values {
    display: table;
    width: 100%;
  }
  .values > p {
    display: table-row;
  }
  .values span {
    display: table-cell;
    padding-block: 0.06rem;
    vertical-align: baseline;
  }
  .values span + span {
    padding-inline-start: 0.3rem;
  }
  .values span:last-child {
    padding-inline-start: 0.9rem;
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .tag .current {
    font-weight: 700;
  }
  .tag .keys {
    margin-top: 0.3rem;
    padding-top: 0.25rem;
    color: var(--_text-muted);
    border-top: 1px solid var(--_rule);
  }
  .go {
    display: grid;
    grid-template-columns: 2.75rem 1fr 2.75rem;
    align-items: center;
    min-width: 12rem;
    margin: -0.3rem -0.5rem 0.25rem;
    text-align: center;
    border-bottom: 1px solid var(--_rule);
  }
  .go button {
    min-height: 2.75rem;
    padding: 0;
    font: inherit;
    font-size: 1.25rem;
    color: var(--_link);
    background: none;
    border: 0;
    pointer-events: auto;
  }
  .go button:disabled {
    color: var(--_text-muted);
  }
  @media (forced-colors: active) {
    :host {
      --_chosen: Highlight;
    }
    .tag {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .chosen,
    .range,
    .series,
    .tag,
    .now {
      display: none;
    }
    .exploring > .unit {
      visibility: visible;
    }
  }
`;
