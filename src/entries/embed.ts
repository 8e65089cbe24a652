/** For users of the package who make pages, plugins or oEmbed documents: functions that need no page, in a browser and on a server. */
export type { Embedded } from '../embed/embedded.js';
export { escaped } from '../embed/markup.js';
export { discoveryLink, oembed, oembedXml, type OEmbed, type OEmbedAsk } from '../embed/oembed.js';
export { FORMATS, roomRule, siteScript, snippet, type Fact, type Format, type Place, type SnippetAsk } from '../embed/snippet.js';
export { usualHeights } from '../embed/usual-heights.js';
export { readWidgetAddress, widgetAddress } from '../embed/widget-address.js';
export { figureFact } from '../publish/figure-fact.js';
export { oembedAnswer, type OEmbedAnswer, type OEmbedService } from '../publish/oembed-answer.js';
export type { Figures } from '../publish/server-io.js';
