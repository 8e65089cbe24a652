import { css } from 'lit';

/** Styles of the table and of the provenance rows. Those of their disclosures are in `panel-styles`. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    margin-bottom: 0.75rem;
  }
  .scroll :focus-visible {
    outline-offset: -3px;
  }
  table {
    border-collapse: collapse;
    font-size: max(var(--_font-size-small), 13px);
    min-width: 100%;
  }
  caption {
    text-align: start;
    font-size: max(var(--_font-size-tiny), 12px);
    color: var(--_text-muted);
    padding-bottom: 0.5rem;
  }
  caption > span {
    display: block;
    position: sticky;
    left: 0;
    max-width: min(38rem, 100cqi);
  }
  th,
  td {
    hyphens: manual;
  }
  th,
  td {
    padding: 0.35rem 0.75rem 0.35rem 0;
    text-align: end;
    border-bottom: 1px solid var(--_rule);
    font-weight: 400;
    vertical-align: baseline;
    position: relative;
  }
  .panel :is(th, td):last-child {
    padding-inline-end: 0.4rem;
  }
  th:first-child,
  .word {
    text-align: start;
  }
  .word {
    padding-inline-start: 0.75rem;
  }
  /* Words and numbers of a column are not wrapped: the box scrolls, and rows stay low. */
  .word > span,
  .sort > :first-child {
    display: block;
    width: max-content;
    max-width: 16rem;
  }
  /* A long Dutch word in bold type would be broken anywhere in a narrower column. */
  .sort > :first-child {
    max-width: 10rem;
  }
  thead th {
    padding-block: 0;
    font-weight: 700;
    vertical-align: bottom;
  }
  tbody tr:hover {
    background: var(--_surface);
  }
  tr.cut > * {
    border-top: 2px solid var(--_text);
  }
  .mark {
    position: absolute;
  }
  .sort {
    display: flex;
    align-items: end;
    width: 100%;
    min-width: max(var(--_target-size), 24px);
    min-height: max(var(--_target-size), 24px);
    padding: 0.35rem 0;
    font: inherit;
    text-align: inherit;
    color: var(--_link);
    background: none;
    border: 0;
    cursor: pointer;
  }
  .number > .sort {
    justify-content: end;
  }
  .sort > :first-child {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .sort:hover > :first-child {
    text-decoration-thickness: 2px;
  }
  thead th {
    --_arrow: '↕';
  }
  [aria-sort='ascending'] {
    --_arrow: '↑';
  }
  [aria-sort='descending'] {
    --_arrow: '↓';
  }
  /* On the side without digits. The empty alternative text after the slash keeps the arrow silent. */
  @media not print {
    .number > .sort > :first-child::before,
    th:not(.number) > .sort > :first-child::after {
      content: var(--_arrow) / '';
      display: inline-block;
      margin-inline: 0.35em;
      color: var(--_text-muted);
    }
    .sort > :first-child::before {
      margin-inline-start: 0;
    }
  }
  dl {
    margin: 0 0 0.75rem;
    font-size: max(var(--_font-size-tiny), 12px);
  }
  .files a {
    padding-block: 0.75rem;
  }
  dl a {
    display: inline-block;
    margin-block: -0.35rem;
    padding-block: 0.35rem;
  }
  dl > div {
    padding-block: 0.35rem;
    border-top: 1px solid var(--_rule);
  }
  dt {
    color: var(--_text-muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
    hyphens: manual;
  }
  @container (min-width: 32rem) {
    dl > div {
      display: grid;
      grid-template-columns: 11rem 1fr;
      align-items: baseline;
      gap: 1rem;
    }
  }
  @media print {
    .why > :not(.data),
    .files {
      display: none;
    }
    .data {
      margin-top: 1rem;
    }
    .sort {
      min-height: 0;
      color: inherit;
    }
    .sort > :first-child {
      text-decoration: none;
    }
    /* Paper does not scroll: all columns have to fit. */
    .scroll {
      overflow: visible;
    }
    table {
      font-size: 8pt;
    }
    th,
    td {
      padding-inline-end: 0.4rem;
    }
    tr:has(> :nth-child(9)) > [scope='col'] {
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .word > span,
    .sort > :first-child {
      width: auto;
    }
    .sort {
      min-width: 0;
    }
  }
`;
