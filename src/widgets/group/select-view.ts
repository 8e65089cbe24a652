import { css, html, nothing } from 'lit';
import { fieldStyles } from '../core/styles/field-styles.js';
import type { Dataset } from '../../model/dataset.js';
import type { Slice } from '../../model/slice.js';
import type { Lang } from '../../text/lang.js';
import {
  categoriesText,
  editionsText,
  languagesText,
  periodsText,
  type SelectText,
} from './text/select-text.js';
import { choiceOf, choose, type Place } from './choose.js';
import { send } from '../core/events.js';
import { languageOf } from '../core/page/language.js';
import { inheritedAttributes } from '../core/page/inherited-attributes.js';
import type { View, Widget } from '../core/view.js';

const styles = css`
  :host {
    display: inline-block;
    max-width: 100%;
  }
  .room {
    display: none;
  }
  .ready {
    container-type: normal;
  }
  label {
    display: block;
    font-family: var(--tp-font-family, inherit);
    font-size: max(var(--_font-size-small), 13px);
    color: var(--_text);
  }
  select {
    ${fieldStyles}
    max-width: 100%;
    min-width: min(12rem, 100%);
  }
  /* A print has no controls, but must show the selected value. */
  @media print {
    select {
      appearance: none;
      border: 0;
      padding: 0;
      font-weight: 700;
    }
  }
`;

/**
 * A native select with its label. The selected value is an attribute of the group or the page, so that several controls
 * agree.
 */
export const view: View = {
  styles: [styles],
  make: (widget) => ({
    render: (slice, lang, { dataset }) => {
      const dimension = widget.getAttribute('dimension')?.trim() || 'region';
      const text = optionsFor(dimension, dataset, slice, lang, widget.getAttribute('level'));
      const target = placeOf(widget);
      const totalCode = (slice.split !== null && slice.series.find(({ total }) => total)?.id) || '';
      const chosen =
        dimension === 'lang'
          ? languageOf(widget)
          : ((target && choiceOf(target, dimension)) ?? totalCode);
      const label = widget.getAttribute('label')?.trim() || text.label;
      // A value from the URL or the author need not be among the options: it is then shown as the hidden first option.
      const isListed = text.options.some(({ value }) => value === chosen);
      return html`<label part="label"
        ><span .textContent=${label}></span
        ><select
          part="control"
          @change=${(event: Event) => onChange(event.currentTarget as HTMLSelectElement, { widget, place: target, dimension, chosen, text })}
        >
          ${isListed ? nothing : html`<option value="" selected hidden .textContent=${chosen}></option>`}
          ${text.options.map(
            (option) =>
              html`<option
                value=${option.value}
                lang=${option.lang}
                translate="no"
                .selected=${option.value === chosen}
                .textContent=${option.label}
              ></option>`,
          )}
        </select></label
      >`;
    },
  }),
};

interface Selection {
  readonly widget: Widget;
  readonly place: Place;
  readonly dimension: string;
  readonly chosen: string;
  readonly text: SelectText;
}

const onChange = (
  select: HTMLSelectElement,
  { widget, place: target, dimension, chosen, text }: Selection,
): void => {
  const { value } = select;
  const label = text.options.find((option) => option.value === value)?.label ?? value;
  const eventTarget = 'documentElement' in target ? widget : target;
  if (send(eventTarget, 'tp-change', { dimension, value, label, previous: chosen || null }))
    choose(target, dimension, value);
  else select.value = chosen;
};

const optionsFor = (
  dimension: string,
  dataset: Dataset,
  slice: Slice,
  lang: Lang,
  level: string | null,
): SelectText => {
  switch (dimension) {
    case 'period':
      return periodsText(dataset, lang);
    case 'edition':
      return editionsText(dataset, lang);
    case 'lang':
      return languagesText(lang);
    default:
      return categoriesText(dataset, slice, lang, level);
  }
};

/** The group that `for` names, else the nearest one, else the page. */
const placeOf = (widget: Widget): Place => {
  const groupId = widget.getAttribute('for')?.trim();
  const root = widget.getRootNode();
  const namedElement =
    groupId && 'getElementById' in root
      ? (root as Document | ShadowRoot).getElementById(groupId)
      : null;
  return namedElement ?? inheritedAttributes(widget).groups[0] ?? widget.ownerDocument;
};
