import {
  CHART_HELLO,
  readChartRequest,
  type ChartAnswer,
} from '../widgets/custom-chart/chart-messages.js';
import { drawInWorker, type Apart } from './draw-in-worker.js';
import { frameSheet } from './frame-sheet.js';

/**
 * The page in the frame of a `<tp-chart>`: has drawn what the page round it asks, and shows it as a picture. `code` is
 * the text of the script that draws. It serves only in an origin of its own: anywhere else a specification would stand
 * beside what belongs to our host.
 */
export function serveChart(page: Window & typeof globalThis, code: string): void {
  if (page.origin !== 'null') return;
  frameSheet(page.document);
  const heard = ({ source, data, ports: [port] }: MessageEvent<unknown>): void => {
    if (source !== page.parent || data !== CHART_HELLO || port === undefined) return;
    page.removeEventListener('message', heard);
    serve(port, page.document, code);
  };
  page.addEventListener('message', heard);
}

function serve(port: MessagePort, document: Document, code: string): void {
  const say = (answer: ChartAnswer): void => port.postMessage(answer);
  let stop = (): void => undefined;
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const ask = readChartRequest(data);
    if (ask === null) return;
    stop();
    stop = drawInWorker(code, ask, (apart) => void show(apart, document).then(say));
  };
  say({ kind: 'here' });
}

/** As an image: what stands in one runs nothing, fetches nothing and leads nowhere. */
async function show(apart: Apart, document: Document): Promise<ChartAnswer> {
  if (apart.kind === 'failed') return apart;
  const image = document.createElement('img');
  const address = URL.createObjectURL(new Blob([apart.svg], { type: 'image/svg+xml' }));
  try {
    // What the picture says stands in words in the page round it.
    image.alt = '';
    image.src = address;
    await image.decode();
  } catch {
    return { kind: 'failed', code: 'broken', found: 'a picture that the browser cannot show' };
  } finally {
    URL.revokeObjectURL(address);
  }
  document.body.replaceChildren(image);
  return {
    kind: 'drawn',
    width: image.naturalWidth,
    height: image.naturalHeight,
    remarks: apart.remarks,
  };
}
