import { quote, type SnippetAsk } from './snippet.js';
import { attributesOf, markup } from './markup.js';
import { widgetAddress } from './widget-address.js';

/** https://oembed.com, 2.3.4: what a system that a widget's address was pasted into asks for. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

export interface OEmbedAsk extends SnippetAsk {
  readonly provider: { readonly name: string; readonly url: string };
  /** As the asking system gives them, CSS pixels; null where it gave none. */
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

const USUAL_WIDTH = 640;
/** WordPress does not let a frame be higher. */
const MOST_HEIGHT = 1000;
const DAY = 86_400;

/**
 * The document for one widget. `html` is a blockquote with the sentence and then a frame, in that order and with no other attributes than
 * those, because that is what WordPress lets through from a provider that it does not know.
 */
export function oembed(ask: OEmbedAsk): OEmbed {
  const { fact, place, embedded, heights, provider } = ask;
  const width = Math.min(USUAL_WIDTH, ask.maxWidth ?? USUAL_WIDTH);
  const [narrow, middle, wide] = heights;
  const needed = width < 480 ? narrow : width < 800 ? middle : wide;
  const height = Math.min(needed, MOST_HEIGHT, ask.maxHeight ?? MOST_HEIGHT);
  const frame = markup`<iframe${attributesOf({
    src: widgetAddress(place.folder, embedded),
    width,
    height,
    title: fact.heading,
    scrolling: 'auto',
    frameborder: '0',
  })}></iframe>`;
  return {
    version: '1.0',
    type: 'rich',
    title: fact.heading,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: DAY,
    width,
    height,
    html: markup`${quote(ask)}${frame}`.html,
  };
}

/** The line in the head of a widget's page by which others find its document. */
export const discoveryLink = (documentAddress: string, title: string): string =>
  markup`<link rel="alternate" type="application/json+oembed"${attributesOf({ href: documentAddress, title })}>`.html;
