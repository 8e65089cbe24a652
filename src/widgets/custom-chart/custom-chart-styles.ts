import { css } from 'lit';

export const customChartStyles = css`
  [part='chart'] {
    margin-top: calc(var(--_space) * 4);
  }
  iframe {
    display: block;
    width: 100%;
    height: 0;
    border: 0;
  }
  .words {
    display: block;
    margin-top: calc(var(--_space) * 4);
  }
  [part='error'] {
    margin-top: calc(var(--_space) * 3);
  }
`;
