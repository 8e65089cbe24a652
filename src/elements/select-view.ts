import { css, html, nothing } from 'lit';
import { fieldLook } from './field-look.js';
import type { Dataset } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from '../text/lang.js';
import { categoriesText, editionsText, languagesText, periodsText, type SelectText } from '../text/select-text.js';
import { choiceOf, choose, type Place } from './choices.js';
import { send } from './events.js';
import { languageOf } from './language.js';
import { surroundingsOf } from './surroundings.js';
import type { View, Widget } from './view.js';

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
    ${fieldLook}
    max-width: 100%;
    min-width: min(12rem, 100%);
  }
  /* On paper nothing can be chosen, but what was chosen has to be there. */
  @media print {
    select {
      appearance: none;
      border: 0;
      padding: 0;
      font-weight: 700;
    }
  }
`;

/** A native select with its label. What is chosen stands on the group or the page, so that several controls agree. */
export const view: View = {
  styles: [styles],
  make: (widget) => ({
    render: (slice, lang, { dataset }) => {
      const dimension = widget.getAttribute('dimension')?.trim() || 'region';
      const text = offered(dimension, dataset, slice, lang, widget.getAttribute('level'));
      const place = placeOf(widget);
      const whole = (slice.split !== null && slice.series.find(({ total }) => total)?.id) || '';
      const chosen = dimension === 'lang' ? languageOf(widget) : ((place && choiceOf(place, dimension)) ?? whole);
      const label = widget.getAttribute('label')?.trim() || text.label;
      // What an address or an author chose need not be offered here: then nothing is shown as chosen that is not.
      const known = text.options.some(({ value }) => value === chosen);
      return html`<label part="label"
        ><span .textContent=${label}></span
        ><select
          part="control"
          @change=${(event: Event) => take(event.currentTarget as HTMLSelectElement, { widget, place, dimension, chosen, text })}
        >
          ${known ? nothing : html`<option value="" selected hidden .textContent=${chosen}></option>`}
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

interface Offer {
  readonly widget: Widget;
  readonly place: Place;
  readonly dimension: string;
  readonly chosen: string;
  readonly text: SelectText;
}

const take = (select: HTMLSelectElement, { widget, place, dimension, chosen, text }: Offer): void => {
  const { value } = select;
  const label = text.options.find((option) => option.value === value)?.label ?? value;
  const on = 'documentElement' in place ? widget : place;
  if (send(on, 'tp-change', { dimension, value, label, previous: chosen || null })) choose(place, dimension, value);
  else select.value = chosen;
};

const offered = (dimension: string, dataset: Dataset, slice: Slice, lang: Lang, level: string | null): SelectText => {
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
  const named = widget.getAttribute('for')?.trim();
  const root = widget.getRootNode();
  const found = named && 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(named) : null;
  return found ?? surroundingsOf(widget).groups[0] ?? widget.ownerDocument;
};
