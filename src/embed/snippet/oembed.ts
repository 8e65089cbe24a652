import { attributesOf, escaped, markup } from './markup.js';
import { addressOf, quote, type Place, type SnippetAsk } from './snippet.js';
import { usualHeights } from './usual-heights.js';

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

export interface OEmbedAsk extends Pick<SnippetAsk, 'embedded' | 'fact'> {
  /** The folder that the frame's page stands in, with a slash at its end. */
  readonly place: Pick<Place, 'folder'>;
  /** As in a snippet; without them the usual ones of this kind of widget. */
  readonly heights?: SnippetAsk['heights'];
  readonly provider: { readonly name: string; readonly url: string };
  /** As the asking system gives them, CSS pixels; null or absent where it gave none. */
  readonly maxWidth?: number | null;
  readonly maxHeight?: number | null;
}

const USUAL_WIDTH = 640;
/** WordPress does not let a frame be higher. */
const MOST_HEIGHT = 1000;
const DAY = 86_400;

/**
 * The document for one widget. `html` is a blockquote with the sentence and then a frame, in that order and with no
 * other attributes than those, because that is what WordPress lets through from a provider that it does not know.
 */
export function oembed(ask: OEmbedAsk): OEmbed {
  const { fact, embedded, provider, heights = usualHeights(embedded.widget) } = ask;
  // No form that an oEmbed document has names a hash or the figures.
  const place = {
    folder: ask.place.folder,
    integrity: { script: '', host: '' },
    data: '',
    packageName: '',
  };
  const asked: SnippetAsk = { embedded, fact, place, heights, picture: null };
  const width = Math.min(USUAL_WIDTH, ask.maxWidth ?? USUAL_WIDTH);
  const [narrow, middle, wide] = heights;
  const needed = width < 480 ? narrow : width < 800 ? middle : wide;
  const height = Math.min(needed, MOST_HEIGHT, ask.maxHeight ?? MOST_HEIGHT);
  const frame = markup`<iframe${attributesOf({
    src: addressOf(asked),
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
    html: markup`${quote(asked)}${frame}`.html,
  };
}

/** The line in the head of a widget's page by which others find its document. */
export const discoveryLink = (documentAddress: string, title: string): string =>
  markup`<link rel="alternate" type="application/json+oembed"${attributesOf({ href: documentAddress, title })}>`
    .html;

/** The same document for who asks for XML: https://oembed.com, 2.3.4.2. */
export const oembedXml = (document: OEmbed): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<oembed>
${Object.entries(document)
  .map(([name, value]) => `  <${name}>${escaped(String(value).replace(NOT_IN_XML, ''))}</${name}>`)
  .join('\n')}
</oembed>
`;

/** XML has no way to write these. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
