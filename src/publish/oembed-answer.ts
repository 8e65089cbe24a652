import { FRAME_PAGE } from '../embed/frame/frame-page.js';
import { oembed, oembedXml, type OEmbedAsk } from '../embed/snippet/oembed.js';
import { readWidgetAddress } from '../embed/snippet/widget-address.js';
import { Problem } from '../model/problem.js';
import { figureAnswer } from './figure-fact.js';
import type { Figures } from './server-io.js';

export interface OEmbedService extends Figures {
  /**
   * Folders that contain our `embed.html`, each with a trailing slash: those of the versions, and of the newest one.
   */
  readonly folders: readonly string[];
  readonly provider: OEmbedAsk['provider'];
}

/** The response of a server. */
export interface OEmbedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const FORMATS = {
  json: { type: 'application/json', written: JSON.stringify },
  xml: { type: 'text/xml', written: oembedXml },
} as const;

/** Base for requests without an origin; never fetched. */
const BASE = 'https://oembed.invalid';

/** Problem codes of figures that do not exist, as opposed to figures that are unavailable at the moment. */
const NOT_THERE = /^(unknown-(?!format)|bad-attribute|no-data|mixed-regions)/;

/**
 * Answers a request for an oEmbed document: https://oembed.com, 2.2 and 2.3. `request` is its address, absolute or
 * starting at the path. The request only selects one of our own pages and figures and is never echoed: sentence,
 * heading and source come from the monitor's files.
 */
export async function oembedAnswer(
  request: string,
  { folders, provider, ...figures }: OEmbedService,
): Promise<OEmbedAnswer> {
  const parameters = URL.canParse(request, BASE)
    ? new URL(request, BASE).searchParams
    : new URLSearchParams();
  const format = parameters.get('format') || 'json';
  if (format !== 'json' && format !== 'xml')
    return refusal(501, 'There is no such format: json and xml are there.');
  const address = parameters.get('url');
  if (!address) return refusal(400, 'The address of a page is missing: url=…');
  const embedded = readWidgetAddress(address);
  const folder = folders.find((one) => embedded !== null && isPageIn(one, address));
  if (embedded === null || folder === undefined)
    return refusal(404, 'No page of a widget stands there.');
  try {
    const { fact, heights } = await figureAnswer(embedded, figures);
    const sizes = {
      maxWidth: sizeOf(parameters.get('maxwidth')),
      maxHeight: sizeOf(parameters.get('maxheight')),
    };
    const document = oembed({ embedded, fact, heights, place: { folder }, provider, ...sizes });
    const { type, written } = FORMATS[format];
    return answer(200, type, `public, max-age=${document.cache_age}`, written(document));
  } catch (reason) {
    if (!(reason instanceof Problem)) throw reason;
    return NOT_THERE.test(reason.code)
      ? refusal(404, 'There are no such figures.')
      : refusal(503, 'The figures cannot be had now.');
  }
}

const isPageIn = (folder: string, address: string): boolean => {
  const { origin, pathname, username, password } = new URL(address);
  return (
    username + password === '' && `${origin}${pathname}` === `${new URL(folder).href}${FRAME_PAGE}`
  );
};

/** An invalid size counts as absent. */
const sizeOf = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;

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

const refusal = (status: number, text: string): OEmbedAnswer =>
  answer(status, 'text/plain', 'no-store', `${text}\n`);
