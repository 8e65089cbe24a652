import { monitor, widget, type Args } from '../widget.js';

let made = 0;

/** An element next to a script block with its made-up stories. Its figures are those of the demo. */
export function storyWidget(
  tag: keyof HTMLElementTagNameMap & `tp-${string}`,
  args: Args,
  stories: object,
): HTMLElement {
  const id = `stories-${(made += 1)}`;
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = id;
  block.textContent = JSON.stringify({
    format: 'monitor-stories',
    version: '1.0',
    lang: 'nl',
    title: 'Voorbeeld',
    index: monitor,
    ...stories,
  });
  const box = document.createElement('div');
  box.append(block, widget(tag, { ...args, src: `#${id}` }, 'De tekst volgt.'));
  return box;
}
