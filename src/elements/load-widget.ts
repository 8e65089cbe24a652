import { Problem } from '../model/problem.js';
import { loadPart, type Parts, type ViewName } from './load-parts.js';
import { messageOf } from './as-problem.js';
import type { View } from './view.js';

/**
 * Words and view of a widget, asked for side by side. Without its own view a widget still tells; without the words it cannot, and the
 * Problem is `script-blocked`.
 */
export async function loadWidget(name: ViewName): Promise<{ readonly figures: Parts['figures']; readonly view: View }> {
  const asked = loadPart(name).catch(() => null);
  try {
    const figures = await loadPart('figures');
    return { figures, view: (await asked)?.view ?? figures.plainView };
  } catch (reason) {
    throw new Problem('script-blocked', { pointer: '', found: messageOf(reason) });
  }
}
