/** In place of the index of `vega-scenegraph`: the SVG renderer alone, and no event handling, since a drawing is let go once drawn. */
import Handler from 'vega-scenegraph/src/Handler.js';
import SVGRenderer from 'vega-scenegraph/src/SVGRenderer.js';

export { default as Bounds } from 'vega-scenegraph/src/Bounds.js';
export { default as GroupItem } from 'vega-scenegraph/src/GroupItem.js';
export { default as Item } from 'vega-scenegraph/src/Item.js';
export { default as Marks } from 'vega-scenegraph/src/marks/index.js';
export { default as Scenegraph } from 'vega-scenegraph/src/Scenegraph.js';
export { default as boundClip } from 'vega-scenegraph/src/bound/boundClip.js';
export { default as point } from 'vega-scenegraph/src/util/point.js';
export { multiLineOffset } from 'vega-scenegraph/src/util/text.js';

export const RenderType = { SVG: 'svg', Canvas: 'canvas', PNG: 'png', None: 'none' };
export const renderModule = () => ({ renderer: SVGRenderer, handler: Handler });
export { Handler as CanvasHandler };
