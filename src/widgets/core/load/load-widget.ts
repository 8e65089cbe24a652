import type { Problem } from '../../../model/problem.js';
import { lazy } from './lazy.js';
import type { View } from '../view.js';

const loadFigures = lazy('figures', () => import('../figures.js'));
const loadPlainView = lazy('panel', () => import('../plain-view.js'));
const loadOtherChoice = lazy('select', () => import('../other-choice.js'));

export type Figures = Awaited<ReturnType<typeof loadFigures>>;
export type LoadView = () => Promise<{ readonly view: View }>;

export interface WidgetParts {
  readonly figures: Figures;
  readonly view: View;
  /** Why `view` is a fallback; null when it is the widget's own. */
  readonly viewProblem: Problem | null;
  /** What tells of a choice without a figure; null where nothing was chosen, and where it cannot be had. */
  readonly otherChoice: Awaited<ReturnType<typeof loadOtherChoice>>['otherChoice'] | null;
}

/**
 * Loads the words and the view of a widget side by side; and what tells of a choice without a figure when the page's
 * markup put another question. When the view cannot be loaded, a widget that `hasPlainForm`
 * falls back to the plain view. Rejects with the Problem of `lazy` when the words cannot be loaded, or neither the view
 * nor a fallback.
 */
export async function loadWidget(
  loadView: LoadView,
  hasPlainForm: boolean,
  isOtherChoice: boolean,
): Promise<WidgetParts> {
  const loadingView = loadView();
  loadingView.catch(() => undefined);
  const loadingOther = isOtherChoice ? loadOtherChoice().catch(() => null) : null;
  const figures = await loadFigures();
  const common = { figures, otherChoice: (await loadingOther)?.otherChoice ?? null };
  try {
    return { ...common, view: (await loadingView).view, viewProblem: null };
  } catch (lacking) {
    if (!hasPlainForm) throw lacking;
    const { plainView: view } = await loadPlainView().catch(() => {
      throw lacking;
    });
    return { ...common, view, viewProblem: lacking as Problem };
  }
}
