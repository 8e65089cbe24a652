import { css } from 'lit';

/** Styles of the line below a picture and of the panel that its words open. */
export const panelStyles = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1rem;
    margin-top: 0.5rem;
    border-top: 1px solid var(--_rule);
    font-size: max(var(--_font-size-tiny), 12px);
    color: var(--_text-muted);
  }
  .foot > [part='source'] {
    display: block;
    margin: 0;
    padding: 0.375rem 0 0.25rem;
    line-height: 1.35;
  }
  .long {
    display: none;
  }
  @container (min-width: 42rem) {
    .long {
      display: inline;
    }
    .short {
      display: none;
    }
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
  }
  .act {
    position: relative;
    min-width: 1.5rem;
    min-height: 1.75rem;
    padding: 0.125rem 0.5rem;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: var(--_link);
    background: none;
    border: 0;
    border-radius: 2px;
    cursor: pointer;
  }
  .act:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  .act:last-child {
    padding-inline-end: 0;
  }
  .act:hover {
    text-decoration: underline 2px;
    text-underline-offset: 3px;
  }
  .act[aria-expanded='true'] {
    color: var(--_text);
    font-weight: 700;
  }
  .act[aria-expanded='true']::after {
    content: '';
    position: absolute;
    inset: auto 0.5rem -1px;
    border-bottom: 3px solid var(--_highlight);
  }
  .act:first-child::after {
    inset-inline-start: 0;
  }
  .act:last-child::after {
    inset-inline-end: 0;
  }
  @media (pointer: coarse) {
    .act {
      min-width: 2.75rem;
      min-height: 2.75rem;
    }
    /* 44 px to hit, 32 px to see: the target reaches over text that nobody presses. */
    @container (max-width: 31.99rem) {
      .acts {
        margin-block: -0.4rem -0.35rem;
      }
    }
  }
  .panel {
    padding: 1rem;
    font-size: max(var(--_font-size-small), 13px);
    line-height: 1.5;
    background: var(--_surface);
  }
  .panel[hidden],
  .section[hidden] {
    display: none;
  }
  .section p {
    max-width: 38rem;
  }
  .section > div + div {
    margin-top: 1.1rem;
  }
  .section .source {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .title {
    font-weight: 700;
  }
  .paper {
    display: none;
  }
  :host([hide~='table']) :is(.act.table, #panel-table),
  :host([hide~='why']) .section .why,
  :host([hide~='notes']) .section .notes,
  :host([hide~='notes'][hide~='why']) :is(.act.about, #panel-about),
  :host([actions]:not([actions~='table'])) :is(.act.table, #panel-table),
  :host([actions]:not([actions~='download'])) :is(.act.download, #panel-download),
  :host([actions]:not([actions~='share'])) :is(.act.share, .section .share) {
    display: none;
  }
  @media print {
    .acts {
      display: none;
    }
    .panel,
    .panel[hidden] {
      display: block;
      padding: 0.5rem 0 0;
      background: none;
    }
    .section[hidden]:is(.table, .about) {
      display: block;
    }
    .section.download,
    .share,
    .exploring {
      display: none;
    }
    .paper {
      display: inline;
      overflow-wrap: anywhere;
    }
  }
`;
