import { css, html, type TemplateResult } from 'lit';
import { classShade } from './chart/class-shade.js';
import type { PictureKey } from '../../charts/with-key.js';
import { namedBounds } from '../../text/class-bounds.js';
import type { ClassText } from './text/compare-class-text.js';
import { capitalised, toPlainText } from '../../text/rich-text.js';
import { richText } from '../core/rich-text-template.js';

/** Renders the classes as a list, the highest first: sample, name, bounds and number of rows. */
export const classLegend = (classes: readonly ClassText[]): TemplateResult =>
  html`<ul class="legend-list tiny" part="legend">
    ${classes.map(
      ({ nth, of, name, bounds, count }) =>
        html`<li>
          <svg class="key" width="26" height="14" aria-hidden="true" focusable="false">
            <rect
              x=".5"
              y=".5"
              width="25"
              height="13"
              fill="var(--_scale-${classShade(nth, of)})"
              stroke="var(--_border)"
            ></rect>
            <path
              d="M1 7H25"
              stroke="var(--_texture)"
              stroke-width="12"
              stroke-dasharray="var(--_dash-class-${classShade(nth, of)})"
            ></path>
          </svg>
          <span
            ><b lang=${name.lang} .textContent=${name.text}></b>: ${richText(bounds)}
            (${richText(count)})</span
          >
        </li>`,
    )}
  </ul>`;

/** Returns the same as a key for an exported chart. */
export const classKey = (classes: readonly ClassText[], measure: string): PictureKey => ({
  measure,
  items: classes.map(({ nth, of, name, bounds, count }) => {
    const shade = classShade(nth, of);
    const style = { width: 1, strength: 1, dash: null };
    return {
      sample: [
        {
          ...style,
          path: 'M1 1H25V19H1Z',
          fill: `var(--_scale-${shade})`,
          stroke: 'var(--_border)',
        },
        {
          ...style,
          path: 'M1 10H25',
          fill: null,
          stroke: 'var(--_texture)',
          width: 17,
          dash: `var(--_dash-class-${shade})`,
        },
      ],
      name: toPlainText(capitalised(namedBounds(name.text, bounds))),
      members: toPlainText(count),
    };
  }),
});

/**
 * Stripes of classes, broader for higher ones. Visible where shades cannot be told apart, or where a page sets them.
 */
export const classTextures = css`
  :host {
    --_texture: var(--tp-color-texture, transparent);
    --_dash-class-1: 0 9;
    --_dash-class-2: 1 8;
    --_dash-class-3: 2.5 6.5;
    --_dash-class-4: 4.5 4.5;
    --_dash-class-5: 7 2;
  }
  @media (forced-colors: active) {
    :host {
      --_texture: CanvasText;
    }
  }
  @media print, (prefers-contrast: more) {
    :host {
      --_texture: var(--_text);
    }
  }
  .legend-list {
    list-style: none;
    margin: 0.75rem 0 0;
    padding: 0;
  }
  .legend-list li {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    padding-block: 0.15rem;
  }
  .key {
    flex: none;
    align-self: center;
  }
  .legend-list b {
    color: var(--_text);
  }
`;
