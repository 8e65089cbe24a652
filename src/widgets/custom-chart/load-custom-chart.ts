import { Problem, type ExpectedFile } from '../../model/problem.js';
import { cachedText } from '../../data/http-cache.js';
import { pageIo } from '../../data/io.js';
import { locate } from '../../data/open.js';
import { readCustomChart, type CustomChart } from './read-custom-chart.js';
import { dataAddress } from '../core/load/data-address.js';
import { messageOf } from '../core/problems/as-problem.js';
import { explained } from '../core/problems/explained.js';
import type { CustomChartWidget } from './custom-chart-widget.js';

/**
 * Loads the chart of an element: specification and rows from properties, else from their URLs, by the same rules as any
 * file. Throws `bad-attribute` where there is no summary.
 */
export async function loadCustomChart(
  widget: CustomChartWidget,
  signal: AbortSignal,
): Promise<CustomChart> {
  if (summaryOf(widget) === '')
    throw new Problem('bad-attribute', {
      pointer: 'summary',
      expected: 'what the chart shows, in a sentence',
      found: 'nothing',
    });
  const [spec, rows] = await Promise.all([
    textOf(widget.spec, widget.src, 'spec', 'chart', signal),
    textOf(widget.data, widget.getAttribute('data-src'), 'data', 'rows', signal),
  ]);
  if (spec === null)
    throw new Problem('no-source', {
      pointer: 'src',
      expected: 'src or the property spec',
      found: 'neither',
    });
  try {
    return readCustomChart(spec, rows);
  } catch (reason) {
    throw await explained(reason);
  }
}

export const summaryOf = (widget: Element): string => widget.getAttribute('summary')?.trim() ?? '';

async function textOf(
  value: unknown,
  src: string | null,
  name: string,
  contentKind: ExpectedFile,
  signal: AbortSignal,
): Promise<string | null> {
  if (value !== null && value !== undefined) return asJson(value, name);
  if ((src ?? '').trim() === '') return null;
  const { src: address, inline } = dataAddress(src, document);
  if (inline !== null) return inline;
  try {
    return (await cachedText(locate(address, pageIo.base), pageIo, signal)).text;
  } catch (reason) {
    throw await explained(reason, contentKind);
  }
}

/** Functions and circular references cannot be serialised. */
function asJson(value: unknown, name: string): string {
  try {
    return JSON.stringify(value);
  } catch (reason) {
    throw new Problem('not-json', {
      pointer: name,
      expected: 'what JSON can say',
      found: messageOf(reason),
    });
  }
}
