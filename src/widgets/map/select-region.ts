import { html, render } from 'lit';
import { byName } from '../../model/by-name.js';
import type { Lang } from '../../text/lang.js';

export interface PickShow {
  readonly lang: Lang;
  readonly label: string;
  /** Starts with the label and includes the widget's heading. */
  readonly name: string;
  /** Aligned with the columns of the explorer; the first `first` are listed before all others. */
  readonly names: readonly string[];
  readonly first: number;
}

export interface RegionPick {
  readonly box: HTMLElement;
  readonly show: (show: PickShow) => void;
  readonly chosen: (column: number) => void;
}

/** Creates the main control of a map: a native select of all regions by name, kept in sync with the range. */
export const selectRegion = (choose: (column: number) => void): RegionPick => {
  const box = document.createElement('div');
  box.className = 'pick';
  let current: PickShow | null = null;
  let column = 0;

  const draw = (): void => {
    if (current === null) return;
    const { lang, label, name, names, first } = current;
    const compare = byName(lang);
    const sorted = names
      .map((text, i) => ({ text, i }))
      .sort(
        (a, b) => Number(b.i < first) - Number(a.i < first) || compare(a.text, b.text) || a.i - b.i,
      );
    render(
      html`<label
        ><span .textContent=${label}></span
        ><select
          aria-label=${name}
          @change=${(event: Event) => choose(Number((event.currentTarget as HTMLSelectElement).value))}
        >
          ${sorted.map(({ text, i }) => html`<option value=${i} .selected=${i === column} .textContent=${text}></option>`)}
        </select></label
      >`,
      box,
    );
  };

  return {
    box,
    show: (next) => {
      current = next;
      draw();
    },
    chosen: (next) => {
      column = next;
      const select = box.querySelector('select');
      if (select !== null) select.value = String(next);
    },
  };
};
