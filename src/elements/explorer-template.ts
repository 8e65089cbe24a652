import { html, nothing, type TemplateResult } from 'lit';
import type { ExplorerText } from '../text/explorer-text.js';
import type { ReadOut } from '../text/read-out.js';
import { phrase } from './phrase.js';

export interface ExplorerShow {
  readonly text: ExplorerText;
  /** Names of the rows; the choice between them is left out where there is one. */
  readonly names: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly last: number;
  readonly readOut: ReadOut;
  /** What the range says: the same, without the row where that has been said already. */
  readonly spoken: string;
  /** Whether there is a picture for the range to lie over. */
  readonly ranged: boolean;
  /** How the row looks in the picture. */
  readonly swatch: TemplateResult | typeof nothing;
}

export interface ExplorerActs {
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

/** The range over the picture; below it the read-out, for the eye alone since the range says it, the buttons, and the choice of a series. */
export const explorerTemplate = (show: ExplorerShow, act: ExplorerActs): TemplateResult => html`
  ${
    !show.ranged
      ? nothing
      : html`<input
          id="range"
          class="range"
          type="range"
          min="0"
          max=${show.last}
          step="1"
          .value=${String(show.column)}
          aria-valuetext=${show.spoken}
          aria-describedby="help"
          @input=${act.input}
          @change=${act.released}
          @click=${act.released}
          @keydown=${act.keydown}
          @pointerdown=${act.pointerdown}
          @pointermove=${act.pointermove}
          @pointercancel=${act.released}
          @focus=${act.focus}
          @blur=${act.blur}
        />`
  }
  <div part="controls">
    <div class="strip">
      <p class="readout" aria-hidden=${show.ranged ? 'true' : nothing}>
        ${show.ranged ? show.swatch : nothing}
        <span>${phrase(show.readOut.shown)}</span>
      </p>
      ${step('back', show.text.previous, show.text.previousName, show.column === 0, () => act.step(-1))}
      ${step('on', show.text.next, show.text.nextName, show.column === show.last, () => act.step(1))}
    </div>
    <div class="choose">
      ${show.names.length < 2 ? nothing : choice(show, act)}
      ${
        !show.ranged
          ? nothing
          : html`<p class="tiny help">
              <label for="range" .textContent=${show.text.label}></label>
              <span id="help" aria-hidden="true" .textContent=${show.text.help}></span>
            </p>`
      }
    </div>
  </div>
`;

/** At the end it stays a tab stop: a button that is disabled under a reader's finger loses the focus. */
const step = (side: 'back' | 'on', label: string, name: string, end: boolean, act: () => void): TemplateResult =>
  html`<button
    class="step ${side}"
    part="button"
    type="button"
    aria-label=${name}
    aria-disabled=${end ? 'true' : nothing}
    @click=${act}
    .textContent=${label}
  ></button>`;

const choice = ({ text, names, row }: ExplorerShow, act: ExplorerActs): TemplateResult =>
  html`<label class="series"
    ><span .textContent=${text.series}></span
    ><select
      aria-label=${text.seriesName}
      @change=${(event: Event) => act.choose((event.currentTarget as HTMLSelectElement).selectedIndex)}
    >
      ${names.map((name, i) => html`<option .selected=${i === row} .textContent=${name}></option>`)}
    </select></label
  >`;
