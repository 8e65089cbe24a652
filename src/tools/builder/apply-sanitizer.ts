import { snippetTokens, type SnippetToken } from './snippet-tokens.js';
import type { System } from './systems.js';

export interface Sanitized {
  /** The part of the snippet that remains. */
  readonly tokens: readonly SnippetToken[];
  /** Tags and attributes that are gone, each once: `<script>`, `data-tp-region`. */
  readonly removed: readonly string[];
}

/** Tags without an end. */
export const VOID: readonly string[] = ['br', 'img'];

/** The result of a system's sanitizer: the remaining snippet, and what it removed. */
export function applySanitizer(
  html: string,
  system: Pick<System, 'tags' | 'attributes' | 'drops'>,
): Sanitized {
  const gone = new Set<string>();
  const tokens: SnippetToken[] = [];
  let dropped = 0;
  for (const token of snippetTokens(html)) {
    if (token.kind === 'text') {
      if (dropped === 0) tokens.push(token);
      continue;
    }
    const stays = dropped === 0 && (system.tags === null || system.tags.includes(token.tag));
    if (stays)
      tokens.push(
        token.kind === 'close'
          ? token
          : { ...token, attributes: kept(token.attributes, system, gone) },
      );
    else {
      gone.add(`<${token.tag}>`);
      if (system.drops === true && !VOID.includes(token.tag))
        dropped += token.kind === 'open' ? 1 : -1;
    }
  }
  return { tokens, removed: [...gone] };
}

const kept = (
  attributes: readonly (readonly [string, string])[],
  { attributes: known }: Pick<System, 'attributes'>,
  gone: Set<string>,
): readonly (readonly [string, string])[] =>
  attributes.filter(([name]) => {
    const stays =
      known === null ||
      known.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
    if (!stays) gone.add(name);
    return stays;
  });
