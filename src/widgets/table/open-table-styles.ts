import { css } from 'lit';
import { fieldStyles } from '../core/styles/field-styles.js';

/** Styles of a table that is always open and may be long: its box scrolls under its column heads. */
export const openTableStyles = css`
  .open {
    border-block: 1px solid var(--_rule);
  }
  .tall {
    max-height: min(40rem, 80vh);
    overflow: auto;
    scroll-padding-top: 4rem;
  }
  .open tbody:last-child > :last-child > * {
    border-bottom: 0;
  }
  .open table {
    /* Collapsed borders would scroll away from a sticky cell. */
    border-collapse: separate;
    border-spacing: 0;
  }
  .open caption {
    padding-top: 0.5rem;
  }
  .open thead th {
    border-bottom: 1px solid var(--_border);
  }
  .tall thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--_paper);
  }
  .head {
    text-align: start;
  }
  .head,
  .open td {
    hyphens: auto;
  }
  /* A period keeps its words whole: hyphenated it would make each row of a narrow table five lines high. */
  .head[translate='no'] {
    hyphens: manual;
  }
  .open .after-cut {
    border-inline-start: 2px solid var(--_text);
  }
  /* Keeps a column as wide as its longest text, whichever rows are shown. */
  .open [data-widest]::after {
    content: attr(data-widest) / '';
    display: block;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    font-weight: 400;
  }
  @container (max-width: 30rem) {
    .slim :is(.word > span, .sort > :first-child) {
      width: auto;
    }
  }
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 1rem;
    margin-bottom: 0.75rem;
  }
  .find label {
    flex: 0 1 20rem;
    margin: 0;
  }
  [type='search'] {
    ${fieldStyles}
    width: 100%;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-bottom: 0.75rem;
  }
  .find [part='button'],
  .pages [part='button'] {
    margin: 0;
  }
  [part='button'][aria-disabled='true'] {
    color: var(--_text-muted);
    background: var(--_paper);
    border-style: dashed;
    cursor: default;
  }
  .none {
    margin-bottom: 0.75rem;
    font-weight: 700;
  }
  .paper-rows {
    display: none;
  }
  @media print {
    caption > .paper {
      display: block;
    }
    .open {
      max-height: none;
      overflow: visible;
      border: 0;
    }
    .tall thead th {
      position: static;
    }
    .paper-rows {
      display: table-row-group;
    }
    .find,
    .pages,
    .screen {
      display: none;
    }
  }
`;
