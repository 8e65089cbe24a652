import { Problem } from '../../../model/problem.js';

/** The place of the figures: an address, which `data` checks, or the text of a data block in the page itself. */
export interface DataAddress {
  readonly src: string | null;
  readonly inline: string | null;
}

/**
 * `src` of the element, of its group, or of the page. `#id` points at a `<script type="application/json" id="…">` in
 * the same document: no request at all, for pages whose policy allows none. Throws `bad-address` where that block is
 * not there.
 */
export function dataAddress(src: string | null, document: Document): DataAddress {
  const given = String(src ?? '').trim();
  return given.startsWith('#')
    ? { src: given, inline: blockText(given.slice(1), document) }
    : { src: given, inline: null };
}

function blockText(id: string, document: Document): string {
  const block = document.getElementById(id);
  // Any other element with that id may come from a visitor who may write text on this page but no figures.
  if (block instanceof HTMLScriptElement && block.type === 'application/json')
    return block.textContent;
  throw new Problem('bad-address', {
    pointer: 'src',
    expected: `<script type="application/json" id="${id}">`,
    found: block?.localName ?? 'nothing',
  });
}
