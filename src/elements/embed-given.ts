import { html, nothing, type TemplateResult } from 'lit';
import { bringsCheck } from '../embed/brings-check.js';
import { roomRule, siteScript, snippet, type Format, type SnippetAsk } from '../embed/snippet.js';
import type { System } from '../embed/systems.js';
import { whatStays } from '../embed/what-stays.js';
import type { EmbedCodeText } from '../text/embed-code-text.js';
import { copyBlock, copyText } from './embed-copy.js';
import type { Widget } from './view.js';

interface Given {
  readonly system: System;
  readonly format: Format;
  /** Whether the hashes of our files are known; `not-built`: they lack on a developer's own machine. */
  readonly hashes: 'known' | 'lacking' | 'not-built';
  /** Whether the system makes a widget of an address. */
  readonly makesWidget: boolean;
  /** What was filled in as the address of a picture. */
  readonly given: string;
}

const WITH_HASH: readonly Format[] = ['element', 'frame-with-script'];
const WITH_SITE_SCRIPT: readonly Format[] = ['link', 'div'];

/** What is pasted and where, what the system leaves of it, and what the site needs once. */
export const givenCode = (
  widget: Widget,
  ask: SnippetAsk,
  { system, format, hashes, makesWidget, given }: Given,
  W: EmbedCodeText,
): TemplateResult => {
  const hashed = hashes === 'known';
  const text = WITH_HASH.includes(format) && !hashed ? null : snippet(format, { ...ask, alone: system.alone === true });
  const says = (words: string): TemplateResult => html`<p class="say" .textContent=${words}></p>`;
  // Then no page of ours is there either, to which each of the others leads.
  if (hashes === 'not-built' && format !== 'package') return says(W.notBuilt);
  if (text === null) return says(W.noHashes);
  const asText = system.id === 'mail' && (format === 'link' || format === 'picture');
  const code = asText ? copyText(widget, W.snippet, text, whatStays(text, system).tokens, W) : copyBlock(widget, W.snippet, text, W);
  if (format === 'address') return html`${code} ${says(makesWidget ? W.address : W.addressOnly)}`;
  const { gone, tokens } = whatStays(format === 'package' ? '' : text, system);
  const name = W.systems[system.id];
  const left = tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('');
  // A letter runs no script.
  const becomes = system.id !== 'mail';
  const rule = becomes ? roomRule(format, ask) : null;
  const without = format === 'picture' && ask.picture === null;
  return html`${code} ${without ? says(given === '' ? W.noPicture : W.wrongPicture) : nothing} ${says(W.paste[system.id])}
  ${says(gone.length === 0 ? W.allStays(name) : W.goes(name, gone.join(', ')))}
  ${
    gone.length === 0
      ? nothing
      : html`<p class="say left"><strong .textContent=${`${W.left}: `}></strong><span .textContent=${left.trim() || '–'}></span></p>`
  }
  ${
    !becomes || system.plugin === true || !WITH_SITE_SCRIPT.includes(format)
      ? nothing
      : hashed
        ? copyBlock(widget, W.once, siteScript(ask.place), W)
        : says(W.noHashes)
  }
  ${rule === null ? nothing : copyBlock(widget, W.style, rule, W)} ${becomes && format === 'link' ? says(W.folded) : nothing}
  ${bringsCheck(format, system, gone) ? says(W.check) : nothing}`;
};
