import { css } from 'lit';
import { fieldStyles } from '../../widgets/core/styles/field-styles.js';

export const embedCodeStyles = css`
  fieldset {
    margin: calc(var(--_space) * 5) 0 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
    font-weight: 700;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: calc(var(--_space) * 3) calc(var(--_space) * 5);
    margin-top: calc(var(--_space) * 2);
  }
  label {
    display: block;
    min-width: 0;
    font-size: max(var(--_font-size-small), 13px);
  }
  select,
  input:not([type='radio']),
  textarea {
    ${fieldStyles}
    width: 100%;
  }
  /* The names of subjects and of forms are long. */
  fieldset:first-of-type .fields > label:first-child,
  label:has([name='format']) {
    grid-column: 1 / -1;
  }
  /*
   * WebKit lets the text of a long option count beyond its control. The ring of the focus lies inside, where nothing
   * clips it.
   */
  .fields > label {
    overflow: clip;
  }
  .fields > label > :focus-visible {
    outline-offset: -3px;
  }
  textarea {
    padding-block: 0.5rem;
    font-family: ui-monospace, monospace;
    font-size: max(var(--_font-size-small), 13px);
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
    max-height: 24rem;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 5);
  }
  .ways label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-height: max(var(--_target-size), 24px);
  }
  .ways input {
    width: 1.15rem;
    height: 1.15rem;
    margin: 0;
    accent-color: var(--_link);
  }
  .stage {
    margin-top: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 4);
    border: var(--_border-width) dashed var(--_border);
    overflow-x: auto;
  }
  .phone > * {
    max-width: 320px;
  }
  .plain img {
    max-width: 100%;
    height: auto;
  }
  .plain blockquote,
  .plain p {
    margin: 0 0 1em;
  }
  .plain blockquote {
    padding-inline-start: 1rem;
    border-inline-start: 3px solid var(--_border);
  }
  .plain,
  .left {
    overflow-wrap: anywhere;
  }
  .block,
  .say {
    margin-top: calc(var(--_space) * 3);
    max-width: 46rem;
  }
  .say {
    max-width: 38rem;
  }
  @media print {
    .ways,
    [part='button'] {
      display: none;
    }
    select,
    input:not([type='radio']),
    textarea {
      appearance: none;
      max-height: none;
      border: 0;
      padding: 0;
      font-weight: 700;
    }
    textarea {
      font-weight: inherit;
    }
  }
`;
