/** For users of the package who make pages, plugins or oEmbed documents: pure functions, in a browser and on a server. */
export type { Embedded } from '../embed/embedded.js';
export { discoveryLink, oembed, type OEmbed, type OEmbedAsk } from '../embed/oembed.js';
export { FORMATS, snippet, type Fact, type Format, type Place, type SnippetAsk } from '../embed/snippet.js';
export { readWidgetAddress, widgetAddress } from '../embed/widget-address.js';
