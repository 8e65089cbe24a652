import { OWN_BORDERS } from '../embed/embedded.js';
import type { Borders } from '../model/borders.js';
import { Problem } from '../model/problem.js';
import { listed } from '../model/refuse.js';
import { asProblem } from './as-problem.js';
import { loadPart } from './load-parts.js';
import type { Widget } from './view.js';

/** What is known of the borders that a widget asks for. */
export interface MapBorders {
  readonly borders: Borders | null;
  /** Why there are none, where they were asked for: they cannot be had, or they are of other regions. */
  readonly lacking: 'failed' | 'other' | null;
  /** Whether they are asked for and not there yet. */
  readonly coming: boolean;
}

const none: MapBorders = { borders: null, lacking: null, coming: false };

/**
 * Brings in what attribute `borders` names, once per address, and renders the widget again when it has come; tiles stand until then. Borders of
 * none of the `codes` are refused.
 */
export const mapBorders = (widget: Widget): { readonly now: () => MapBorders; readonly for: (codes: readonly string[]) => MapBorders } => {
  let asked = '';
  let state = none;
  let run = new AbortController();

  const ask = async (given: string): Promise<void> => {
    const { signal } = (run = new AbortController());
    try {
      const part = await (given === OWN_BORDERS ? loadPart('provinces') : loadPart('borders'));
      const borders = await part.borders(given, signal);
      if (!signal.aborted) state = { ...none, borders };
    } catch (reason) {
      if (signal.aborted) return;
      state = { ...none, lacking: 'failed' };
      widget.report(asProblem(reason));
    }
    widget.requestUpdate();
  };

  widget.addController({
    hostDisconnected: () => {
      run.abort();
      // What had not come is asked for again.
      if (state.coming) asked = '';
    },
  });
  /** What is asked for now counts, not what came last. */
  const heed = (): void => {
    const given = widget.getAttribute('borders')?.trim() ?? '';
    if (given === asked) return;
    run.abort();
    asked = given;
    state = { ...none, coming: given !== '' };
    if (given !== '') void ask(given);
  };

  return {
    now: () => {
      heed();
      return state;
    },
    for: (codes) => {
      heed();
      const found = state.borders?.areas.map(({ code }) => code) ?? [];
      if (state.borders !== null && !found.some((code) => codes.includes(code))) {
        state = { ...none, lacking: 'other' };
        widget.report(new Problem('mixed-regions', { pointer: 'borders', expected: listed(codes), found: listed(found) }));
      }
      return state;
    },
  };
};
