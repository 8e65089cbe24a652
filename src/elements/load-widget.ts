import { Problem } from '../model/problem.js';
import { loadPart, type Parts, type ViewName } from './load-parts.js';
import { messageOf } from './as-problem.js';
import type { View } from './view.js';

/**
 * Words and view of a widget, asked for side by side. Without its own view a widget still tells where it has `room` for that; without the
 * words it cannot, and the Problem is `script-blocked`.
 */
export async function loadWidget(name: ViewName, room: boolean): Promise<{ readonly figures: Parts['figures']; readonly view: View }> {
  const asked = loadPart(name);
  asked.catch(() => undefined);
  try {
    const figures = await loadPart('figures');
    return { figures, view: (await (room ? asked.catch(() => null) : asked))?.view ?? figures.plainView };
  } catch (reason) {
    throw new Problem('script-blocked', { pointer: '', found: messageOf(reason) });
  }
}
