/** Name of the page that shows one widget by itself, in the folder of a version. */
export const FRAME_PAGE = 'embed.html';

/**
 * What may ask for a widget without its tag: the only markup that editors of every system can write. What visitors
 * write (`ugc`, as systems mark it) is not the page's to show.
 */
export const UPGRADED = `[data-tp-widget], a[href*="/${FRAME_PAGE}?"]:not([rel~="ugc"])`;
