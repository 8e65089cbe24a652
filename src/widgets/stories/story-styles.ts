import { css } from 'lit';

/** Styles of text lists: hairlines between items, no boxes around them. */
export const storyStyles = css`
  [part='subheading'] {
    font-family: var(--tp-font-family-heading, inherit);
    font-size: 1rem;
    font-weight: 700;
    color: inherit;
    max-width: 38rem;
  }
  h5[part='subheading'],
  h6[part='subheading'] {
    font-size: max(var(--_font-size-small), 13px);
    margin-top: calc(var(--_space) * 3);
  }
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  .list {
    list-style: none;
    margin-top: calc(var(--_space) * 4);
  }
  .list > li,
  .entry {
    padding-block: calc(var(--_space) * 4);
    border-top: 1px solid var(--_grid);
  }
  .list p,
  .entry p,
  .inner > li {
    max-width: 38rem;
  }
  .inner {
    padding-inline-start: 1.25em;
    margin-top: calc(var(--_space) * 1);
  }
  /* A long name on a button wraps too, where it would be wider than a phone. */
  .inner > li > [part='button'] {
    max-width: 100%;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .inner > li {
    margin-top: calc(var(--_space) * 2);
  }
  .mark {
    font-weight: 400;
    font-size: max(var(--_font-size-tiny), 12px);
    border: var(--_border-width) solid var(--_border);
    padding: 0 0.35em;
    white-space: nowrap;
  }
  .tiny a {
    display: inline-block;
    padding-block: 0.25rem;
  }
  .warn {
    margin-top: calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_alert);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    margin-top: calc(var(--_space) * 3);
  }
  .choices label {
    display: block;
    box-sizing: border-box;
    min-width: 0;
    max-width: calc(100% + 6px);
    /* In WebKit, the text of a long option overflows its control. The padding is space for the focus ring. */
    overflow: clip;
    padding: 6px;
    margin: -6px 0 -6px -6px;
    font-size: max(var(--_font-size-tiny), 12px);
    color: var(--_text-muted);
  }
  .choices select {
    display: block;
    width: 100%;
    min-width: 0;
    text-overflow: ellipsis;
    min-height: max(var(--_target-size), 24px);
    padding: 0 0.6rem;
    font: inherit;
    font-size: max(var(--_font-size-small), 13px);
    color: var(--_text);
    background: var(--_paper);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(7rem, 11rem) 1fr;
    gap: 0 1rem;
    max-width: 45rem;
    margin-top: calc(var(--_space) * 1);
  }
  .facts dt {
    color: var(--_text-muted);
    font-size: max(var(--_font-size-small), 13px);
  }
  @container (max-width: 30rem) {
    .facts > div {
      display: block;
    }
  }
  .picture {
    display: block;
    max-width: min(100%, 20rem);
    height: auto;
    margin-top: calc(var(--_space) * 2);
  }
  @media print {
    .choices select {
      appearance: none;
      border: 0;
      padding: 0;
    }
    .list > li,
    .entry {
      break-inside: avoid;
    }
    /* The successors of a theme are printed too, as plain text. */
    .inner > li > [part='button'] {
      display: inline;
      min-height: 0;
      margin: 0;
      padding: 0;
      border: 0;
      color: inherit;
    }
  }
`;
