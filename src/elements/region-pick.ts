import { html, render } from 'lit';
import { byName } from '../model/by-name.js';
import type { Lang } from '../text/lang.js';

export interface PickShow {
  readonly lang: Lang;
  readonly label: string;
  /** Begins with the label and names the widget. */
  readonly name: string;
  /** Aligned with the columns of the explorer; the first `first` stand before all others. */
  readonly names: readonly string[];
  readonly first: number;
}

export interface RegionPick {
  readonly box: HTMLElement;
  readonly show: (show: PickShow) => void;
  readonly chosen: (column: number) => void;
}

/** The main way through a map: a native list of all regions by name. It follows the range, and the range follows it. */
export const regionPick = (choose: (column: number) => void): RegionPick => {
  const box = document.createElement('div');
  box.className = 'pick';
  let shown: PickShow | null = null;
  let column = 0;

  const draw = (): void => {
    if (shown === null) return;
    const { lang, label, name, names, first } = shown;
    const compare = byName(lang);
    const order = names
      .map((text, i) => ({ text, i }))
      .sort((a, b) => Number(b.i < first) - Number(a.i < first) || compare(a.text, b.text) || a.i - b.i);
    render(
      html`<label
        ><span .textContent=${label}></span
        ><select aria-label=${name} @change=${(event: Event) => choose(Number((event.currentTarget as HTMLSelectElement).value))}>
          ${order.map(({ text, i }) => html`<option value=${i} .selected=${i === column} .textContent=${text}></option>`)}
        </select></label
      >`,
      box,
    );
  };

  return {
    box,
    show: (next) => {
      shown = next;
      draw();
    },
    chosen: (next) => {
      column = next;
      const select = box.querySelector('select');
      if (select !== null) select.value = String(next);
    },
  };
};
