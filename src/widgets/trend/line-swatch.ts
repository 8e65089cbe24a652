import { html, type TemplateResult } from 'lit';
import { styleOf } from '../../charts/series-style.js';
import type { Slice } from '../../model/slice.js';

/** Returns a function that renders a sample of the line of a series, shown next to its name. */
export const lineSwatch =
  ({ series }: Slice): ((index: number) => TemplateResult) =>
  (index) => {
    const { stroke, dash } = styleOf(series, index);
    return html`<svg class="swatch" width="22" height="12" focusable="false">
      <path d="M0 6H22" stroke=${stroke} stroke-width="3" stroke-dasharray=${dash}></path>
    </svg>`;
  };
