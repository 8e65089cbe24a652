import { Problem, type Wanted } from '../model/problem.js';
import { get } from '../sources/get.js';
import { pageIo } from '../sources/io.js';
import { locate } from '../sources/open.js';
import { readOwnChart, type OwnChart } from '../sources/own-chart.js';
import { dataAddress } from './data-address.js';
import { messageOf } from './as-problem.js';
import { explained } from './explained.js';
import type { OwnChartWidget } from './own-chart.js';

/**
 * The chart that an element asks for: specification and rows by property, else from their addresses, by the same rules as any file. Throws `bad-attribute`
 * where no words say what it shows.
 */
export async function bringOwnChart(widget: OwnChartWidget, signal: AbortSignal): Promise<OwnChart> {
  if (summaryOf(widget) === '')
    throw new Problem('bad-attribute', { pointer: 'summary', expected: 'what the chart shows, in a sentence', found: 'nothing' });
  const [spec, rows] = await Promise.all([
    textOf(widget.spec, widget.src, 'spec', 'chart', signal),
    textOf(widget.data, widget.getAttribute('data-src'), 'data', 'rows', signal),
  ]);
  if (spec === null) throw new Problem('no-source', { pointer: 'src', expected: 'src or the property spec', found: 'neither' });
  try {
    return readOwnChart(spec, rows);
  } catch (reason) {
    throw await explained(reason);
  }
}

export const summaryOf = (widget: Element): string => widget.getAttribute('summary')?.trim() ?? '';

async function textOf(given: unknown, src: string | null, name: string, wanted: Wanted, signal: AbortSignal): Promise<string | null> {
  if (given !== null && given !== undefined) return asJson(given, name);
  if ((src ?? '').trim() === '') return null;
  const { src: address, inline } = dataAddress(src, document);
  if (inline !== null) return inline;
  try {
    return (await get(locate(address, pageIo.base), pageIo, signal)).text;
  } catch (reason) {
    throw await explained(reason, wanted);
  }
}

/** Functions, and what refers to itself, do not get past this. */
function asJson(given: unknown, name: string): string {
  try {
    return JSON.stringify(given);
  } catch (reason) {
    throw new Problem('not-json', { pointer: name, expected: 'what JSON can say', found: messageOf(reason) });
  }
}
