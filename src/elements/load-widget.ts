import type { Problem } from '../model/problem.js';
import { loadPart, type Parts, type ViewName } from './load-parts.js';
import type { View } from './view.js';

interface Loaded {
  readonly figures: Parts['figures'];
  readonly view: View;
  /** Why it is not the view that was asked for; null where it is. */
  readonly lacking: Problem | null;
}

/**
 * Words and view of a widget, asked for side by side. Without its own view a widget still tells where it `tells`; without the words it cannot.
 * Rejects with the Problem of `loadPart`.
 */
export async function loadWidget(name: ViewName, tells: boolean): Promise<Loaded> {
  const asked = loadPart(name);
  asked.catch(() => undefined);
  const figures = await loadPart('figures');
  try {
    return { figures, view: (await asked).view, lacking: null };
  } catch (lacking) {
    if (!tells) throw lacking;
    return { figures, view: figures.plainView, lacking: lacking as Problem };
  }
}
