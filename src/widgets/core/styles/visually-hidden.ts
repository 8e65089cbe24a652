import { css } from 'lit';

/** For assistive technology alone. */
export const visuallyHidden = css`
  .gone {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
