import { css } from 'lit';

/** Buttons, and the one in a line of text that unfolds the rest. */
export const buttonStyles = css`
  [part='button'] {
    font: inherit;
    font-size: max(var(--_font-size-small), 13px);
    color: var(--_link);
    background: var(--_paper);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    min-height: max(var(--_target-size), 24px);
    min-width: max(var(--_target-size), 24px);
    padding: 0.3rem 0.8rem;
    margin-top: calc(var(--_space) * 2);
    cursor: pointer;
  }
  [part='button']:hover {
    color: var(--_paper);
    background: var(--_link);
  }
  [part='more'] {
    font: inherit;
    color: var(--_link);
    background: none;
    border: 0;
    padding: 0;
    position: relative;
    min-height: 1.5em;
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  /* Room for a finger, without room between the lines. */
  [part='more']::after {
    content: '';
    position: absolute;
    inset: -0.6rem 0;
  }
`;
