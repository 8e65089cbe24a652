import { css, html, svg, type TemplateResult } from 'lit';
import { hatch, outline } from './chart/hatch.js';
import { classColours, missingStyle } from './chart/map-colours.js';
import type { PictureKey, SampleShape } from '../../charts/with-key.js';
import type { LegendItem } from './text/map-legend-text.js';
import { toPlainText } from '../../text/rich-text.js';
import { richText } from '../core/rich-text-template.js';

/**
 * Renders the classes as a list, each with the number and names of its regions. It is accessible as a list, and
 * independent of colour.
 */
export const mapLegend = (
  items: readonly LegendItem[],
  name: string,
  classes: number,
): TemplateResult =>
  html`<ul class="legend" part="legend" aria-label=${name}>
    ${items.map(
      (item) =>
        html`<li>
          ${swatch(item, classes)}<span
            ><b>${richText(item.name)}</b>
            <span class="members">${richText(item.members)}</span></span
          >
        </li>`,
    )}
  </ul>`;

/** Returns the same as a key for an exported chart. */
export const mapKey = (
  items: readonly LegendItem[],
  measure: string,
  classes: number,
): PictureKey => ({
  measure,
  items: items.map((item) => ({
    sample: sample(item, classes),
    name: toPlainText(item.name),
    members: toPlainText(item.members),
  })),
});

const SQUARE = [[1, 1], [25, 1], [25, 19], [1, 19]] as const; // prettier-ignore

const sample = ({ index, like }: LegendItem, classes: number): readonly SampleShape[] => {
  const areaStyle =
    index === null ? like && missingStyle(like.observation) : classColours(classes)[index];
  const { fill = null, dash = null, stripes = null } = areaStyle ?? {};
  return [
    { path: outline([SQUARE]), fill, stroke: 'var(--_border)', width: 1, strength: 1, dash },
    ...(stripes === null
      ? []
      : [
          {
            path: hatch([SQUARE], stripes.spacing, stripes.rising),
            fill: null,
            dash: null,
            ...stripes.line,
          },
        ]),
  ];
};

const swatch = (item: LegendItem, classes: number): TemplateResult =>
  html`<svg class="swatch" width="26" height="20" focusable="false" aria-hidden="true">
    ${sample(item, classes).map(
      ({ path, fill, stroke, width, strength, dash }) =>
        svg`<path d=${path} fill=${fill ?? 'none'} stroke=${stroke ?? 'none'} stroke-width=${width} stroke-opacity=${strength} stroke-dasharray=${dash ?? 'none'}></path>`,
    )}
  </svg>`;

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
