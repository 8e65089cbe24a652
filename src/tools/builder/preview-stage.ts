import { html, type TemplateResult } from 'lit';
import { snippet, type Format, type SnippetAsk } from '../../embed/snippet/snippet.js';
import { applySanitizer } from './apply-sanitizer.js';
import type { EmbedCodeText, PreviewWidth } from './embed-code-words.js';
import { previewPlain } from './embed-preview.js';
import type { System } from './systems.js';

/**
 * The preview at the chosen width; `stripped` shows what the chosen system leaves of the snippet. `live` gives the
 * working widget.
 */
export const previewStage = (
  ask: SnippetAsk,
  format: Format,
  system: System,
  width: PreviewWidth,
  W: EmbedCodeText,
  live: (ask: SnippetAsk) => HTMLElement,
): TemplateResult => {
  if (width !== 'stripped')
    return html`<div class="stage ${width}" part="preview" role="group" aria-label=${W.preview}>
      ${live(ask)}
    </div>`;
  const text = snippet(format, { ...ask, alone: system.alone === true });
  const { tokens } =
    format === 'address'
      ? { tokens: [{ kind: 'text', text } as const] }
      : applySanitizer(format === 'package' ? snippet('element', ask) : text, system);
  return html`<div
    class="stage plain"
    part="preview"
    role="group"
    aria-label=${W.preview}
    lang=${ask.fact.lang}
  >
    ${previewPlain(tokens)}
  </div>`;
};
