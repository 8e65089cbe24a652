import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from './embed-fields.js';

type Choose = (name: string, value: string) => void;
type Control = HTMLSelectElement | HTMLInputElement;

/** A native control with its label; `value` is empty for the usual one. */
export const control = (
  { name, label, options, kind }: Field,
  value: string,
  choose: Choose,
): TemplateResult => {
  const take = (event: Event): void => choose(name, (event.currentTarget as Control).value.trim());
  const said = html`<span .textContent=${label}></span>`;
  if (options === null)
    return html`<label part="label"
      >${said}<input
        part="control"
        name=${name}
        type=${kind ?? 'text'}
        min=${kind === 'number' ? '100' : nothing}
        max=${kind === 'number' ? '4000' : nothing}
        maxlength="200"
        autocomplete="off"
        .value=${value}
        @change=${take}
    /></label>`;
  return html`<label part="label"
    >${said}<select part="control" name=${name} @change=${take}>
      ${
        // What an address asks for and is not there: chosen in its place, the first would bring no change when somebody
        // takes it.
        value === '' || options.some((one) => one.value === value)
          ? nothing
          : html`<option selected hidden .textContent=${value}></option>`
      }
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            lang=${option.lang ?? nothing}
            .selected=${option.value === value}
            .textContent=${option.label}
          ></option>`,
      )}
    </select></label
  >`;
};

export const fields = (
  legend: string,
  list: readonly (Field | null)[],
  valueOf: (name: string) => string,
  choose: Choose,
): TemplateResult =>
  html`<fieldset>
    <legend .textContent=${legend}></legend>
    <div class="fields">
      ${list.map((field) => (field === null ? nothing : control(field, valueOf(field.name), choose)))}
    </div>
  </fieldset>`;
