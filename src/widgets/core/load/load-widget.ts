import type { Problem } from '../../../model/problem.js';
import { lazy } from './lazy.js';
import type { View } from '../view.js';

const loadFigures = lazy('figures', () => import('../figures.js'));

export type Figures = Awaited<ReturnType<typeof loadFigures>>;
export type LoadView = () => Promise<{ readonly view: View }>;

export interface WidgetParts {
  readonly figures: Figures;
  readonly view: View;
  /** Why `view` is a fallback; null when it is the widget's own. */
  readonly viewProblem: Problem | null;
}

/**
 * Loads the words and the view of a widget side by side. When the view cannot be loaded, a widget that `hasPlainForm`
 * falls back to the plain view. Rejects with the Problem of `lazy` when the words, or a view without a fallback, cannot
 * be loaded.
 */
export async function loadWidget(loadView: LoadView, hasPlainForm: boolean): Promise<WidgetParts> {
  const loadingView = loadView();
  loadingView.catch(() => undefined);
  const figures = await loadFigures();
  try {
    return { figures, view: (await loadingView).view, viewProblem: null };
  } catch (lacking) {
    if (!hasPlainForm) throw lacking;
    return { figures, view: figures.plainView, viewProblem: lacking as Problem };
  }
}
