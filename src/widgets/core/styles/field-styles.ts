import { css } from 'lit';

/** How a native field of ours looks, for behind a selector. */
export const fieldStyles = css`
  display: block;
  min-height: max(var(--_target-size), 24px);
  margin-top: 0.25rem;
  padding: 0 0.6rem;
  font: inherit;
  font-size: 1rem;
  color: var(--_text);
  background: var(--_paper);
  border: var(--_border-width) solid var(--_border);
  border-radius: var(--_radius);
`;
