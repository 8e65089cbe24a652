import { setTimeout as wait } from 'node:timers/promises';

import type { EnginePage } from '../../support/engines.js';
import { FIGURE, SENTENCE } from '../forms.js';

/**
 * `figure`: the widget stands in the page. `frame`: it stands in a frame. `text`: the sentence alone. `picture`: with a
 * picture. `address`: an address as text.
 */
export type Seen = 'figure' | 'frame' | 'text' | 'picture' | 'address' | 'nothing';

const PATIENCE = 15_000;

/** What a visitor sees of a published piece, once that is `expected` or nothing more comes. */
export async function seenOn(page: EnginePage, expected: Seen): Promise<Seen> {
  let seen: Seen = 'nothing';
  // What must not appear is given some time to do so.
  const patience = expected === 'figure' || expected === 'frame' ? PATIENCE : 1500;
  for (const end = Date.now() + patience; Date.now() < end; await wait(100)) {
    seen = await look(page);
    if (seen === expected && (seen === 'figure' || seen === 'frame')) return seen;
  }
  return seen;
}

const look = async (page: EnginePage): Promise<Seen> => {
  const inPage = await page.run(figureHere, FIGURE).catch(() => false);
  if (inPage) return 'figure';
  const framed = await page.runInFrame(figureHere, FIGURE).catch(() => false);
  if (framed) return 'frame';
  return page.run(textHere, SENTENCE).catch(() => 'nothing' as const);
};

/** The number, or the sentence of a widget for which nobody reserved room. */
const figureHere = (figure: string): boolean => {
  const widget = document.querySelector('tp-indicator');
  const parts = [...(widget?.shadowRoot?.querySelectorAll('[part~=value], [part~=summary]') ?? [])];
  return parts.some(
    (part) => part.getClientRects().length > 0 && (part.textContent ?? '').includes(figure),
  );
};

const textHere = (sentence: string): 'text' | 'picture' | 'address' | 'nothing' => {
  const text = document.body.innerText;
  const drawn = [...document.images].some(
    ({ src, naturalWidth }) => src.endsWith('/plaatje.svg') && naturalWidth > 0,
  );
  if (text.includes(sentence)) return drawn ? 'picture' : 'text';
  return text.includes('/embed.html?widget=') ? 'address' : 'nothing';
};
