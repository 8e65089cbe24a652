import { roomLine } from '../../src/embed/snippet/snippet.js';

/** Class of a place that is in the page before the script comes: nothing moves there when the figures do. */
const ROOM = 'techniekpact-room';

/**
 * Kinds that are about as high for one figure as for another, with the CSS pixels that three quarters of the monitor's
 * figures fit into, in a column of 300 and of 645, as the theme Twenty Twenty-Five has them on a telephone and on any
 * larger screen. A little more moves less than a page may; room for the highest would be a hole below all others. Of
 * the other kinds the height goes with the number of rows.
 */
const STEADY: Readonly<Record<string, readonly [narrow: number, wide: number]>> = {
  indicator: [420, 350],
  target: [530, 360],
  trend: [1180, 960],
};

/**
 * A style sheet that keeps room free for them. Without script nothing comes, and on paper a widget is as high as it is.
 */
export const roomCss = (): string => {
  const rules = Object.entries(STEADY).map(([widget, [narrow, wide]]) => {
    const tag = `tp-${widget}`;
    const place = `.${ROOM}[data-tp-widget='${widget}']:not([data-tp-size='compact'])`;
    return roomLine(
      [place, `${place} > ${tag}`, `${tag}.${ROOM}:not([size='compact'])`],
      [narrow, wide, wide],
    );
  });
  return `@media screen and (scripting: enabled) {\n${rules.join('\n')}\n}\n`;
};
