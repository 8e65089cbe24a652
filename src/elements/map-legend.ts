import { css, html, svg, type TemplateResult } from 'lit';
import { hatch, outline } from '../charts/hatch.js';
import { classColours, missingLook } from '../charts/map-colours.js';
import type { LegendItem } from '../text/map-legend-text.js';
import { phrase } from './phrase.js';

/** The classes as a list, each with how many regions it holds and which. Read out as such: nothing in it depends on colour. */
export const mapLegend = (items: readonly LegendItem[], name: string, classes: number): TemplateResult =>
  html`<ul class="legend" part="legend" aria-label=${name}>
    ${items.map(
      (item) =>
        html`<li>
          ${swatch(item, classes)}<span><b>${phrase(item.name)}</b> <span class="members">${phrase(item.members)}</span></span>
        </li>`,
    )}
  </ul>`;

const SQUARE = [[1, 1], [25, 1], [25, 19], [1, 19]] as const; // prettier-ignore

const swatch = ({ index, like }: LegendItem, classes: number): TemplateResult => {
  const look = index === null ? like && missingLook(like.observation) : classColours(classes)[index];
  const stripes = look?.stripes ?? null;
  return html`<svg class="swatch" width="26" height="20" focusable="false" aria-hidden="true">
    <path d=${outline([SQUARE])} fill=${look?.fill ?? 'none'} stroke="var(--_border)" stroke-dasharray=${look?.dash ?? 'none'}></path>
    ${
      stripes === null
        ? null
        : svg`<path d=${hatch([SQUARE], stripes.spacing, stripes.rising)} fill="none" stroke=${stripes.line.stroke} stroke-width=${stripes.line.width} stroke-opacity=${stripes.line.strength}></path>`
    }
  </svg>`;
};

export const legendStyles = css`
  .legend {
    list-style: none;
    margin: 1rem 0 0;
    padding: 0;
    font-size: max(var(--_font-size-small), 13px);
  }
  .legend li {
    display: flex;
    gap: 0.75em;
    padding: 0.4rem 0;
    border-top: 1px solid var(--_rule);
  }
  /* A long name may be broken. */
  .legend li > span {
    min-width: 0;
  }
  .legend .swatch {
    flex: none;
  }
  .legend li:first-child {
    border-top: 0;
  }
  .members {
    display: block;
    font-size: max(var(--_font-size-tiny), 12px);
    color: var(--_text-muted);
  }
  @media print {
    .legend li {
      break-inside: avoid;
    }
  }
`;
