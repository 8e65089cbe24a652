import { FRAME_PAGE } from '../embed/frame-page.js';
import { oembed, oembedXml, type OEmbedAsk } from '../embed/oembed.js';
import { readWidgetAddress } from '../embed/widget-address.js';
import { Problem } from '../model/problem.js';
import { figureAnswer } from './figure-fact.js';
import type { Figures } from './server-io.js';

export interface OEmbedService extends Figures {
  /** Folders with an `embed.html` of ours, each with a slash at its end: those of versions, and of the newest one. */
  readonly folders: readonly string[];
  readonly provider: OEmbedAsk['provider'];
}

/** What a server sends back. */
export interface OEmbedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const FORMATS = {
  json: { type: 'application/json', written: JSON.stringify },
  xml: { type: 'text/xml', written: oembedXml },
} as const;

/** For requests that are given from the path on: nothing is asked there. */
const BASE = 'https://oembed.invalid';

/** What was asked for is not there, rather than that figures cannot be had now. */
const NOT_THERE = /^(unknown-(?!format)|bad-attribute|no-data|mixed-regions)/;

/**
 * Answers a request for an oEmbed document: https://oembed.com, 2.2 and 2.3. `request` is its address, whole or from the path on. What it asks chooses
 * among our own pages and figures, and is never repeated: sentence, heading and source come from the monitor's files.
 */
export async function oembedAnswer(request: string, { folders, provider, ...figures }: OEmbedService): Promise<OEmbedAnswer> {
  const asked = URL.canParse(request, BASE) ? new URL(request, BASE).searchParams : new URLSearchParams();
  const format = asked.get('format') || 'json';
  if (format !== 'json' && format !== 'xml') return refusal(501, 'There is no such format: json and xml are there.');
  const address = asked.get('url');
  if (!address) return refusal(400, 'The address of a page is missing: url=…');
  const embedded = readWidgetAddress(address);
  const folder = folders.find((one) => embedded !== null && isPageIn(one, address));
  if (embedded === null || folder === undefined) return refusal(404, 'No page of a widget stands there.');
  try {
    const { fact, heights } = await figureAnswer(embedded, figures);
    const sizes = { maxWidth: sizeOf(asked.get('maxwidth')), maxHeight: sizeOf(asked.get('maxheight')) };
    const document = oembed({ embedded, fact, heights, place: { folder }, provider, ...sizes });
    const { type, written } = FORMATS[format];
    return answer(200, type, `public, max-age=${document.cache_age}`, written(document));
  } catch (reason) {
    if (!(reason instanceof Problem)) throw reason;
    return NOT_THERE.test(reason.code) ? refusal(404, 'There are no such figures.') : refusal(503, 'The figures cannot be had now.');
  }
}

const isPageIn = (folder: string, address: string): boolean => {
  const { origin, pathname, username, password } = new URL(address);
  return username + password === '' && `${origin}${pathname}` === `${new URL(folder).href}${FRAME_PAGE}`;
};

/** A size that is none is as if it was not asked. */
const sizeOf = (text: string | null): number | null => (text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null);

const answer = (status: number, type: string, cache: string, body: string): OEmbedAnswer => ({
  status,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': cache,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  },
  body,
});

const refusal = (status: number, text: string): OEmbedAnswer => answer(status, 'text/plain', 'no-store', `${text}\n`);
