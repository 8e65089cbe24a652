import { css } from 'lit';

/** The figure inherits everything from its sentence; the popover looks like the other widgets. */
export const valueStyles = css`
  .ready {
    container-type: normal;
  }
  /* Digits of another width than the page's would take another width than the author's text. */
  .figure {
    font-variant-numeric: inherit;
  }
  .key {
    position: relative;
    white-space: nowrap;
  }
  [part='value'] {
    text-decoration: underline dotted;
    text-decoration-thickness: max(1px, 0.08em);
    text-underline-offset: 0.18em;
  }
  .key:hover > [part='value'] {
    text-decoration-style: solid;
  }
  /* As high as its line and no higher, or 24 px: the lines above and below may contain links. Resets the shared
     styles of buttons, also on hover, since they would cover the figure. Sets the width, because a button is as wide as
     its content, and this one is empty. */
  .key > button[part] {
    position: absolute;
    left: min(-2px, 50% - 12px);
    top: 50%;
    translate: 0 -50%;
    width: max(100% + 4px, 24px);
    min-width: 0;
    height: 100%;
    height: max(100%, min(24px, 1lh));
    min-height: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    background: none;
    cursor: pointer;
  }
  [part='details'] {
    position: absolute;
    inset: auto;
    margin: 0;
    width: 26rem;
    max-width: calc(100vw - 16px);
    padding: calc(var(--_space) * 4);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_text);
    background: var(--_paper);
    box-shadow: var(--_shadow);
    text-align: start;
    direction: ltr;
    font-family: var(--tp-font-family, inherit);
    font-size: max(var(--_font-size-small), 13px);
    font-weight: 400;
    font-style: normal;
    line-height: var(--tp-line-height, inherit);
    white-space: normal;
    text-indent: 0;
    text-transform: none;
    overflow-wrap: break-word;
  }
  [part='details'] [part='heading'] {
    font-weight: 700;
  }
  dl {
    margin: calc(var(--_space) * 3) 0 0;
    font-size: max(var(--_font-size-tiny), 12px);
  }
  dl > div {
    padding-block: 0.3rem;
    border-top: 1px solid var(--_rule);
  }
  dt {
    color: var(--_text-muted);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .paper {
    display: none;
  }
  @media print {
    [part='value'] {
      text-decoration: none;
    }
    .key > button[part],
    [part='details'] {
      display: none;
    }
  }
`;
