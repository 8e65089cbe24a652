import { monitor, widget, type Args } from './widget.js';

let made = 0;

/** An element, and beside it a block with what it tells: made up. Its figures are those of the demo. */
export function toldOf(tag: keyof HTMLElementTagNameMap & `tp-${string}`, args: Args, told: object): HTMLElement {
  const id = `told-${(made += 1)}`;
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = id;
  block.textContent = JSON.stringify({
    format: 'monitor-stories',
    version: '1.0',
    lang: 'nl',
    title: 'Voorbeeld',
    index: monitor,
    ...told,
  });
  const box = document.createElement('div');
  box.append(block, widget(tag, { ...args, src: `#${id}` }, 'De tekst volgt.'));
  return box;
}
