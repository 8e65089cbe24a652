import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../model/problem.js';
import type { Lang } from '../../../text/lang.js';
import { wordsOf } from '../../../text/words.js';
import { lazy } from '../load/lazy.js';
import { nextTask } from '../page/scheduler.js';
import type { Widget } from '../view.js';

const load = lazy('panel', () => import('./panel.js'));

export type Panel = Awaited<ReturnType<typeof load>>;

/** Once it is loaded for one widget, the others have it from the start. */
let loadedPanel: Panel | null = null;
export const loadPanel = async (): Promise<Panel> => (loadedPanel = await load());

/**
 * The slot for the lazily loaded content of the disclosures of a widget. The closed disclosures are there from the
 * start, so that nothing moves when it is loaded.
 */
export interface LazyPanel {
  /** The loaded panel; null until it is loaded, and where it cannot be. */
  readonly panel: () => Panel | null;
  /** Whether the last attempt to load it failed. */
  readonly failed: () => boolean;
  /** The content: nothing until the panel is loaded, and an error message where it cannot be. */
  readonly show: (
    lang: Lang,
    fill: (panel: Panel) => TemplateResult,
  ) => TemplateResult | typeof nothing;
  /** Loads the panel unless it is loaded; resolves once its content is rendered, or loading has failed. */
  readonly fill: () => Promise<void>;
}

/** Call once per element. `changed` is called when the content has changed. */
export function lazyPanel(widget: Widget, changed: () => unknown): LazyPanel {
  let panel: Panel | null = loadedPanel;
  let failed = false;
  let pending: Promise<void> | null = null;
  if (panel !== null) widget.addStyles([panel.styles]);

  const loadOnce = async (): Promise<void> => {
    try {
      const loaded = await loadPanel();
      // Making a table takes a long task, and twelve widgets of a page may wait for the same file.
      await nextTask();
      widget.addStyles([loaded.styles]);
      panel = loaded;
      failed = false;
    } catch (reason) {
      pending = null;
      failed = true;
      widget.report(reason as Problem);
    }
    await changed();
  };
  return {
    panel: () => panel,
    failed: () => failed,
    show: (lang, fill) => {
      if (panel !== null) return fill(panel);
      return failed
        ? html`<p part="error" class="tiny" .textContent=${wordsOf(lang).message.panel}></p>`
        : nothing;
    },
    fill: () => (panel === null ? (pending ??= loadOnce()) : Promise.resolve()),
  };
}
