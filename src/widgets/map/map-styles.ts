import { css } from 'lit';
import { fieldStyles } from '../core/styles/field-styles.js';

export const mapStyles = css`
  :host {
    --_stripe-2: 0.75px;
    --_stripe-3: 1.25px;
    --_stripe-4: 2px;
    --_stripe-5: 2.75px;
    --_stripe-strength: 0.3;
  }
  /* The picture is as high as its rows. */
  .face {
    min-height: 0;
  }
  .pick {
    margin-top: 1rem;
    font-size: max(var(--_font-size-small), 13px);
  }
  .pick label {
    display: grid;
    gap: 0.15rem;
    justify-items: start;
  }
  .pick select {
    ${fieldStyles}
    min-width: min(14rem, 100%);
    max-width: 100%;
  }
  :host([hide~='controls']) .pick {
    display: none;
  }
  /* The room of the picture to come: at most so wide a tile, so many of them beside and below each other. */
  [part='chart'] {
    --_room: 100cqw;
    --_of-tiles: min(
      var(--_rows, 0) * (0.92 * var(--_widest) + 3px) + 5px,
      (var(--_room) - 5px - 3px * var(--_columns, 1)) / var(--_columns, 1) * 0.92 *
        var(--_rows, 0) + 3px * var(--_rows, 0) + 5px
    );
    --_widest: max(5.25rem, 78px);
    min-height: var(--_of-tiles);
  }
  .line:has(> .on-tp-landsdeel, > .on-landsdeel) {
    --_rows: 3;
    --_columns: 2;
  }
  .line:has(> .on-provincie) {
    --_rows: 4;
    --_columns: 4;
  }
  .line:has(> .on-arbeidsmarktregio) {
    --_rows: 9;
    --_columns: 6;
  }
  .line:has(> .on-borders) [part='chart'] {
    min-height: calc(min(max(28.75rem, 424.6px), 1.18 * (var(--_room) - 8px)) + 8px);
  }
  /* Where a picture is so narrow that tiles stand in it all the same. */
  @container (width < 21.25rem) {
    .line:has(> .on-tiles) [part='chart'] {
      min-height: var(--_of-tiles);
    }
  }
  /* The list of classes beside the picture: what is chosen stands under it. */
  @container (min-width: 672px) {
    .line:has(> .legend) {
      display: grid;
      grid-template-columns: minmax(0, 24rem) minmax(0, 1fr);
      column-gap: 2rem;
      align-items: start;
    }
    .line > * {
      grid-column: 1 / -1;
    }
    .line > figure {
      grid-column: 1;
    }
    [part='chart'] {
      --_room: 24rem;
    }
    .line > figure + .legend {
      grid-column: 2;
      margin-top: 1.25rem;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_stripe-3: 1.75px;
      --_stripe-4: 3.25px;
      --_stripe-5: 5px;
      --_stripe-strength: 1;
    }
  }
  @media print {
    :host {
      --_stripe-strength: 0.5;
    }
    .pick {
      display: none;
    }
  }
`;
