import { html, nothing, type TemplateResult } from 'lit';
import type { ExplorerText } from '../../../text/explorer-text.js';
import type { ReadOut } from '../../../text/read-out.js';
import { richText } from '../rich-text-template.js';

export interface ExplorerState {
  readonly text: ExplorerText;
  /** Names of the rows; there is no select for a single row. */
  readonly names: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly last: number;
  readonly readOut: ReadOut;
  /** Value text of the range: the same, without the row where that was announced already. */
  readonly spoken: string;
  /** Whether there is a picture for the range to cover. */
  readonly ranged: boolean;
  /** Swatch of the row's colour and pattern in the picture. */
  readonly swatch: TemplateResult | typeof nothing;
}

export interface ExplorerActions {
  readonly step: (by: number) => void;
  readonly choose: (row: number) => void;
  readonly input: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly pointerdown: (event: PointerEvent) => void;
  readonly pointermove: (event: PointerEvent) => void;
  readonly released: () => void;
  readonly focus: () => void;
  readonly blur: () => void;
}

/**
 * The range over the picture; below it the read-out, hidden from assistive technology since the range announces it, the
 * buttons, and the select for the series.
 */
export const explorerTemplate = (
  state: ExplorerState,
  actions: ExplorerActions,
): TemplateResult => html`
  ${
    !state.ranged
      ? nothing
      : html`<input
          id="range"
          class="range"
          type="range"
          min="0"
          max=${state.last}
          step="1"
          .value=${String(state.column)}
          aria-valuetext=${state.spoken}
          aria-describedby="help"
          @input=${actions.input}
          @change=${actions.released}
          @click=${actions.released}
          @keydown=${actions.keydown}
          @pointerdown=${actions.pointerdown}
          @pointermove=${actions.pointermove}
          @pointercancel=${actions.released}
          @focus=${actions.focus}
          @blur=${actions.blur}
        />`
  }
  <div part="controls">
    <div class="strip">
      <p class="readout" aria-hidden=${state.ranged ? 'true' : nothing}>
        ${state.ranged ? state.swatch : nothing}
        <span>${richText(state.readOut.shown)}</span>
      </p>
      ${step('back', state.text.previous, state.text.previousName, state.column === 0, () => actions.step(-1))}
      ${step('on', state.text.next, state.text.nextName, state.column === state.last, () => actions.step(1))}
    </div>
    <div class="choose">
      ${state.names.length < 2 ? nothing : choice(state, actions)}
      ${
        !state.ranged
          ? nothing
          : html`<p class="tiny help">
              <label for="range" .textContent=${state.text.label}></label>
              <span id="help" aria-hidden="true" .textContent=${state.text.help}></span>
            </p>`
      }
    </div>
  </div>
`;

/** It stays a tab stop at the last cell: a button that becomes disabled while it has the focus loses it. */
const step = (
  side: 'back' | 'on',
  label: string,
  name: string,
  end: boolean,
  actions: () => void,
): TemplateResult =>
  html`<button
    class="step ${side}"
    part="button"
    type="button"
    aria-label=${name}
    aria-disabled=${end ? 'true' : nothing}
    @click=${actions}
    .textContent=${label}
  ></button>`;

const choice = ({ text, names, row }: ExplorerState, actions: ExplorerActions): TemplateResult =>
  html`<label class="series"
    ><span .textContent=${text.series}></span
    ><select
      aria-label=${text.seriesName}
      @change=${(event: Event) => actions.choose((event.currentTarget as HTMLSelectElement).selectedIndex)}
    >
      ${names.map((name, i) => html`<option .selected=${i === row} .textContent=${name}></option>`)}
    </select></label
  >`;
