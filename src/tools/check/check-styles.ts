/** Under this name the build squeezes it, as every sheet. */
const css = String.raw;

/** How the panel of the check looks, whatever the page looks like. */
export const checkStyles = css`
  :host {
    display: block;
    position: relative;
    z-index: 2147483647;
    margin: 1rem;
    padding: 1rem 1.25rem;
    border: 3px solid #004fa2;
    color: #1c2430;
    background: #fff;
    font:
      16px/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  h2 {
    margin: 0 0 0.5rem;
    font-size: 1.25rem;
  }
  ol {
    padding-inline-start: 1.5rem;
  }
  li + li {
    margin-top: 0.5rem;
  }
  p:empty {
    margin: 0;
  }
  textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 12rem;
    margin: 0.25rem 0 0.75rem;
    padding: 0.5rem;
    border: 1px solid #5c6672;
    color: inherit;
    background: inherit;
    font: inherit;
  }
  button {
    min-height: 44px;
    margin: 0 0.5rem 0.5rem 0;
    padding: 0 1rem;
    border: 2px solid #004fa2;
    color: #004fa2;
    background: #fff;
    font: inherit;
  }
  :focus-visible {
    outline: 3px solid #004fa2;
    outline-offset: 2px;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
