import { html, nothing, render, type TemplateResult } from 'lit';
import type { ExplorerText } from '../../../text/explorer-text.js';
import type { ReadOut } from '../../../text/read-out.js';
import type { RichText } from '../../../text/rich-text.js';
import { richText } from '../rich-text-template.js';
import type { TagContent } from './tag-content.js';

export interface ExplorerState {
  readonly text: ExplorerText;
  /** Names of the rows; there is no choice where there is a single row. */
  readonly names: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly last: number;
  /** The line above the picture, while nothing is explored. */
  readonly measure: RichText;
  /** What stands at the explored place; null while nothing is explored. */
  readonly readOut: ReadOut | null;
  /** The tag beside that place; null where there is none. */
  readonly tag: TagContent | null;
  /** Value text of the range: without the row where that was announced already. */
  readonly spoken: string;
  /** Values of the rows, in the names of their choices. */
  readonly rowValues: readonly string[];
  /** Whether there is a picture for the range to cover. */
  readonly ranged: boolean;
  /** Whether the tag tells of the keys: until the first of them. */
  readonly withKeys: boolean;
  /** Whether the tag has buttons for a finger. */
  readonly touched: boolean;
  /** Swatch of a row's colour and pattern in the picture. */
  readonly swatch: (row: number) => TemplateResult | typeof nothing;
}

export interface ExplorerActions {
  readonly step: (by: number) => void;
  readonly choose: (row: number) => void;
  readonly input: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly pointerdown: (event: PointerEvent) => void;
  readonly pointermove: (event: PointerEvent) => void;
  readonly pointerleave: () => void;
  readonly released: () => void;
  readonly focus: () => void;
  readonly blur: () => void;
}

/**
 * Renders the explorer into `box`. A radio that is to be removed leaves its group first: Chromium keeps one that left a
 * shadow root as a member of its group there, and with it all that it holds.
 */
export const renderExplorer = (
  state: ExplorerState,
  actions: ExplorerActions,
  box: HTMLElement,
): void => {
  const kept = state.ranged && state.names.length > 1 ? state.names.length : 0;
  for (const radio of [...box.querySelectorAll('.series input')].slice(kept))
    radio.removeAttribute('name');
  render(explorerTemplate(state, actions), box);
};

/**
 * The reading line above the picture; over it the range, the choices of a row and the tag. Line and tag are hidden from
 * assistive technology while a reader explores, since the range says the same.
 */
const explorerTemplate = (state: ExplorerState, actions: ExplorerActions): TemplateResult => html`
  <p part="reading" class="read ${state.readOut === null ? '' : 'exploring'}">
    <span class="unit">${richText(state.measure)}</span>
    <span class="now" aria-hidden="true"
      >${state.readOut === null ? nothing : richText(state.readOut.shown)}</span
    >
  </p>
  ${!state.ranged ? nothing : html`${range(state, actions)}${choices(state, actions)}${tag(state, actions)}`}
`;

const range = (
  { text, last, column, spoken }: ExplorerState,
  actions: ExplorerActions,
): TemplateResult =>
  html`<input
      class="range"
      type="range"
      min="0"
      max=${last}
      step="1"
      .value=${String(column)}
      aria-label=${text.label}
      aria-valuetext=${spoken}
      aria-describedby="help"
      @input=${actions.input}
      @change=${actions.released}
      @click=${actions.released}
      @keydown=${actions.keydown}
      @pointerdown=${actions.pointerdown}
      @pointermove=${actions.pointermove}
      @pointerleave=${actions.pointerleave}
      @pointercancel=${actions.released}
      @focus=${actions.focus}
      @blur=${actions.blur}
    /><span id="help" hidden .textContent=${text.help}></span>`;

/** Native radios, one tab stop. They lie over the names that the picture has drawn: see `explorer-layout`. */
const choices = (
  { names, row, rowValues, text }: ExplorerState,
  actions: ExplorerActions,
): TemplateResult | typeof nothing =>
  names.length < 2
    ? nothing
    : html`<fieldset class="series">
        <legend class="gone" .textContent=${text.seriesName}></legend>
        ${names.map(
          (name, i) =>
            html`<label
              ><input
                type="radio"
                name="series"
                aria-label=${[name, rowValues[i]].filter(Boolean).join(' ')}
                .checked=${i === row}
                @change=${() => actions.choose(i)}
            /></label>`,
        )}
      </fieldset>`;

const tag = (
  { tag: content, row, swatch, names, withKeys, touched, text, column, last }: ExplorerState,
  actions: ExplorerActions,
): TemplateResult =>
  html`<div class="tag" aria-hidden="true" ?hidden=${content === null}>
    ${
      content === null
        ? nothing
        : html`${
            touched
              ? html`<div class="go">
                  ${stepButton('‹', text.previousName, column === 0, () => actions.step(-1))}
                  <b translate="no" .textContent=${content.title}></b>
                  ${stepButton('›', text.nextName, column === last, () => actions.step(1))}
                </div>`
              : content.title || content.status
                ? html`<p class="top">
                    <b translate="no" .textContent=${content.title}></b
                    ><span .textContent=${content.status}></span>
                  </p>`
                : nothing
          }
          ${
            content.rows.length === 0
              ? nothing
              : html`<div class="values">
                  ${content.rows.map(
                    ({ name, value }, i) =>
                      html`<p class=${i === row ? 'current' : nothing}>
                        <span>${names.length > 1 ? swatch(i) : nothing}</span>
                        <span .textContent=${name}></span>
                        <span translate="no" .textContent=${value}></span>
                      </p>`,
                  )}
                </div>`
          }
          ${content.facts.map((fact) => html`<p>${richText(fact)}</p>`)}
          ${withKeys ? html`<p class="keys" .textContent=${text.help}></p>` : nothing}`
    }
  </div>`;

/** Only for a finger: with a keyboard the arrow keys do the same, so it is no tab stop. */
const stepButton = (sign: string, name: string, end: boolean, step: () => void): TemplateResult =>
  html`<button
    type="button"
    tabindex="-1"
    title=${name}
    ?disabled=${end}
    @click=${step}
    .textContent=${sign}
  ></button>`;
