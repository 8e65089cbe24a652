import { roomRule } from '../../embed/snippet.js';
import { usualHeights } from '../../embed/usual-heights.js';

/** Class of a place that is in the page before the script comes: nothing moves there when the figures do. */
const ROOM = 'techniekpact-room';

/** Kinds that are about as high for one figure as for another. Of the others the height goes with the number of rows, and room for the highest would be a hole for most. */
const STEADY = ['indicator', 'target', 'trend'];

/**
 * A style sheet that keeps room free for them. The columns of WordPress are about 640 pixels wide on any large screen. Without script nothing comes, and on paper a
 * widget is as high as it is.
 */
export const roomCss = (): string => {
  const rules = STEADY.map((widget) => {
    const [narrow, middle] = usualHeights(widget);
    const tag = `tp-${widget}`;
    const rule = roomRule({ embedded: { widget, attributes: {} }, heights: [narrow, middle, middle] });
    const place = `.${ROOM}[data-tp-widget='${widget}']:not([data-tp-size='compact'])`;
    return rule.replace(tag, [place, `${place} > ${tag}`, `${tag}.${ROOM}:not([size='compact'])`].join(', '));
  });
  return `@media screen and (scripting: enabled) {\n${rules.join('\n')}\n}\n`;
};
