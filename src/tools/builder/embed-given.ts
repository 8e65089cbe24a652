import { html, nothing, type TemplateResult } from 'lit';
import {
  type Format,
  roomRule,
  siteScript,
  snippet,
  type SnippetAsk,
} from '../../embed/snippet/snippet.js';
import type { System } from './systems.js';
import { applySanitizer } from './apply-sanitizer.js';
import type { EmbedCodeText } from './embed-code-words.js';
import { copyBlock, copyText } from './embed-copy.js';
import type { Widget } from '../../widgets/core/view.js';

interface Given {
  readonly system: System;
  readonly format: Format;
  /** State of the hashes of our files; `not-built`: they are missing on a developer's own machine. */
  readonly hashes: 'known' | 'lacking' | 'not-built';
  /** True if the system turns a pasted address into a widget. */
  readonly makesWidget: boolean;
  /** The address of a picture, as it was typed. */
  readonly given: string;
}

const WITH_HASH: readonly Format[] = ['element', 'frame-with-script'];
const WITH_SITE_SCRIPT: readonly Format[] = ['link', 'div'];

/** The code to paste, where to paste it, what the system removes from it, and what the site needs once. */
export const codeFromPage = (
  widget: Widget,
  ask: SnippetAsk,
  { system, format, hashes, makesWidget, given }: Given,
  W: EmbedCodeText,
): TemplateResult => {
  const hashed = hashes === 'known';
  const text =
    WITH_HASH.includes(format) && !hashed
      ? null
      : snippet(format, { ...ask, alone: system.alone === true });
  const says = (words: string): TemplateResult => html`<p class="say" .textContent=${words}></p>`;
  // Then no page of ours is there either, to which each of the others leads.
  if (hashes === 'not-built' && format !== 'package') return says(W.notBuilt);
  if (text === null) return says(W.noHashes);
  const asText = system.id === 'mail' && (format === 'link' || format === 'picture');
  const code = asText
    ? copyText(widget, W.snippet, text, applySanitizer(text, system).tokens, W)
    : copyBlock(widget, W.snippet, text, W);
  if (format === 'address') return html`${code} ${says(makesWidget ? W.address : W.addressOnly)}`;
  const { removed: gone, tokens } = applySanitizer(format === 'package' ? '' : text, system);
  const name = W.systems[system.id];
  const left = tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('');
  // A letter runs no script.
  const becomes = system.id !== 'mail';
  const rule = becomes ? roomRule(format, ask) : null;
  const without = format === 'picture' && ask.picture === null;
  return html`${code} ${without ? says(given === '' ? W.noPicture : W.wrongPicture) : nothing}
  ${says(W.paste[system.id])}
  ${says(gone.length === 0 ? W.allStays(name) : W.goes(name, gone.join(', ')))}
  ${
    gone.length === 0
      ? nothing
      : html`<p class="say left">
          <strong .textContent=${`${W.left}: `}></strong
          ><span .textContent=${left.trim() || '–'}></span>
        </p>`
  }
  ${
    !becomes || system.plugin === true || !WITH_SITE_SCRIPT.includes(format)
      ? nothing
      : hashed
        ? copyBlock(widget, W.once, siteScript(ask.place), W)
        : says(W.noHashes)
  }
  ${rule === null ? nothing : copyBlock(widget, W.style, rule, W)}
  ${becomes && format === 'link' ? says(W.folded) : nothing}
  ${hasCheck(format, system, gone) ? says(W.check) : nothing}`;
};

/** With a script of ours in the code itself, in the site's template, or in the site's own bundle. */
const SCRIPTED: readonly Format[] = ['element', 'frame-with-script', 'link', 'div', 'package'];

/**
 * Whether a page made with this form can show `?tp-check`: only where a script of ours runs. `gone`: what the system
 * takes out of the code. A letter runs none, nor does a system that lets nothing but a frame through.
 */
const hasCheck = (
  format: Format,
  { id, alone }: Pick<System, 'id' | 'alone'>,
  gone: readonly string[],
): boolean =>
  SCRIPTED.includes(format) && !gone.includes('<script>') && id !== 'mail' && alone !== true;
