import type { Embedded } from '../../embed/snippet/embedded.js';
import type { SnippetToken } from './snippet-tokens.js';
import { VOID } from './apply-sanitizer.js';

/** The widget as it would stand on a page; it draws at once, wherever it stands. */
export function previewWidget(
  prefix: string,
  { widget, attributes }: Embedded,
  src: string,
  lang: string,
): HTMLElement {
  const element = document.createElement(`${prefix}-${widget}`);
  element.setAttribute('src', src);
  element.setAttribute('lang', lang);
  element.setAttribute('loading', 'eager');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/**
 * What a reader sees of a snippet where nothing of ours runs: no script, no frame, and tags of ours are boxes like any
 * other.
 */
export function previewPlain(tokens: readonly SnippetToken[]): readonly Node[] {
  const root = document.createElement('div');
  let at: HTMLElement = root;
  for (const token of tokens) {
    if (token.kind === 'text') at.append(token.text);
    else if (UNSEEN.includes(token.tag)) continue;
    else if (token.kind === 'close') at = at.parentElement ?? root;
    else {
      const element = document.createElement(SEEN.includes(token.tag) ? token.tag : 'div');
      for (const [name, value] of token.attributes)
        if (ATTRIBUTES.includes(name)) element.setAttribute(name, value);
      at.append(element);
      if (!VOID.includes(token.tag)) at = element;
    }
  }
  return [...root.childNodes];
}

const UNSEEN = ['script', 'iframe'];
const SEEN = ['p', 'a', 'blockquote', 'img', 'br', 'div'];
const ATTRIBUTES = ['href', 'src', 'alt', 'width', 'height', 'lang', 'cite'];
