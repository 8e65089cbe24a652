import group from 'vega-scenegraph/src/marks/group.js';
import line from 'vega-scenegraph/src/marks/line.js';
import rect from 'vega-scenegraph/src/marks/rect.js';
import rule from 'vega-scenegraph/src/marks/rule.js';
import symbol from 'vega-scenegraph/src/marks/symbol.js';
import text from 'vega-scenegraph/src/marks/text.js';
import { path } from './path.js';
import type { marks } from '../capabilities.js';

const used: Readonly<Record<(typeof marks)[number], unknown>> = { group, line, path, rect, rule, symbol, text };
export { used as default };
