import { css } from 'lit';

/**
 * The room of a picture before its figures are there: as high as it becomes, so that a page without a line for it moves
 * once, as soon as the script runs. By the window's width, since a box that asks its own width keeps the margins of the
 * author's paragraphs from collapsing with the page's.
 */
export const reservedHeightStyles = css`
  .loading {
    display: block;
    min-height: var(--tp-height, var(--_place, max(31rem, min(34.25rem, 66.25rem - 100vw))));
  }
`;
