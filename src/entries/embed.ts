/**
 * For users of the package who make pages, plugins or oEmbed documents: functions that need no page, for browsers and
 * servers.
 */
export type { Embedded } from '../embed/snippet/embedded.js';
export { escaped } from '../embed/snippet/markup.js';
export {
  discoveryLink,
  oembed,
  oembedXml,
  type OEmbed,
  type OEmbedAsk,
} from '../embed/snippet/oembed.js';
export {
  FORMATS,
  roomRule,
  siteScript,
  snippet,
  type Fact,
  type Format,
  type Place,
  type SnippetAsk,
} from '../embed/snippet/snippet.js';
export { usualHeights } from '../embed/snippet/usual-heights.js';
export { readWidgetAddress, widgetAddress } from '../embed/snippet/widget-address.js';
export { figureFact } from '../publish/figure-fact.js';
export { oembedAnswer, type OEmbedAnswer, type OEmbedService } from '../publish/oembed-answer.js';
export type { Figures } from '../publish/server-io.js';
