import { OWN_BORDERS } from '../../embed/snippet/embedded.js';
import type { Borders } from './model/borders.js';
import { Problem } from '../../model/problem.js';
import { listed } from '../../model/refuse.js';
import { asProblem } from '../core/problems/as-problem.js';
import { lazy } from '../core/load/lazy.js';
import type { Widget } from '../core/view.js';

const loadProvinces = lazy('borders', () => import('./province-borders.js'));
const loadFetch = lazy('borders', () => import('./fetch-borders.js'));

/** State of the borders that a widget requests. */
export interface MapBorders {
  readonly borders: Borders | null;
  /** Why there are no borders although they were requested: loading failed, or they are of other regions. */
  readonly failure: 'failed' | 'other' | null;
  /** True while they are loading. */
  readonly loading: boolean;
}

const none: MapBorders = { borders: null, failure: null, loading: false };

/**
 * Loads the borders that attribute `borders` names, once per address, and updates the widget when they arrive; until
 * then, tiles are shown. Borders of none of the `codes` are refused.
 */
export const mapBorders = (
  widget: Widget,
): { readonly now: () => MapBorders; readonly for: (codes: readonly string[]) => MapBorders } => {
  let address = '';
  let state = none;
  let controller = new AbortController();

  const request = async (requested: string): Promise<void> => {
    const { signal } = (controller = new AbortController());
    try {
      const borders =
        requested === OWN_BORDERS
          ? (await loadProvinces()).provinces()
          : await (await loadFetch()).fetchBorders(requested, signal);
      if (!signal.aborted) state = { ...none, borders };
    } catch (reason) {
      if (signal.aborted) return;
      state = { ...none, failure: 'failed' };
      widget.report(asProblem(reason));
    }
    widget.requestUpdate();
  };

  widget.addController({
    hostDisconnected: () => {
      controller.abort();
      // An aborted request must be repeated.
      if (state.loading) address = '';
    },
  });
  /** Starts a request if the attribute changed. The current value counts, not the last response. */
  const update = (): void => {
    const requested = widget.getAttribute('borders')?.trim() ?? '';
    if (requested === address) return;
    controller.abort();
    address = requested;
    state = { ...none, loading: requested !== '' };
    if (requested !== '') void request(requested);
  };

  return {
    now: () => {
      update();
      return state;
    },
    for: (codes) => {
      update();
      const borderCodes = state.borders?.areas.map(({ code }) => code) ?? [];
      if (state.borders !== null && !borderCodes.some((code) => codes.includes(code))) {
        state = { ...none, failure: 'other' };
        widget.report(
          new Problem('mixed-regions', {
            pointer: 'borders',
            expected: listed(codes),
            found: listed(borderCodes),
          }),
        );
      }
      return state;
    },
  };
};
