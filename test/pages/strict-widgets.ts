/** What each widget has to tell and do on the strictest page, from the folders of their tests. */
import { readdirSync } from 'node:fs';

import type { StrictWidget } from './strict-widget.js';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('/strict-page.ts'))
  .toSorted();

export const strictWidgets: readonly StrictWidget[] = (
  await Promise.all(
    files.map((file) => import(`../${file}`) as Promise<{ strictPages: readonly StrictWidget[] }>),
  )
).flatMap(({ strictPages }) => strictPages);
