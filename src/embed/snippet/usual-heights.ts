import { widgets, type WidgetRow } from '../../widgets/index.js';
import type { SnippetAsk } from './snippet.js';

const rows: readonly WidgetRow[] = widgets;

/**
 * CSS pixels that each kind of widget takes at a width of 320, 640 and 960, measured with figures of the demo; a frame
 * has its margin and one line more.
 */
export const usualHeights = (widget: string): SnippetAsk['heights'] =>
  rows.find(({ name }) => name === widget)?.heights ?? [1500, 1200, 1050];
