import { escaped } from '../../src/embed/snippet/markup.js';
import type { OEmbed } from '../../src/embed/snippet/oembed.js';

/**
 * What a site makes of a pasted address, as WordPress does for a provider that it does not know: the page says where
 * its oEmbed document is, and the frame in that may run script and nothing more. The address itself where the page
 * names none.
 */
export async function pasteAddress(address: string): Promise<string> {
  const page = await (await fetch(address)).text();
  const named = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(
    page,
  )?.[1];
  if (named === undefined) return `<p>${escaped(address)}</p>`;
  const found = await fetch(`${named.replaceAll('&amp;', '&')}&maxwidth=645&maxheight=1000`);
  const { html } = (await found.json()) as OEmbed;
  return html.replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"');
}
