/** A piece of a snippet of ours: a tag, or the text between tags with its characters as they are read. */
export type SnippetToken =
  | {
      readonly kind: 'open';
      readonly tag: string;
      readonly attributes: readonly (readonly [name: string, value: string])[];
    }
  | { readonly kind: 'close'; readonly tag: string }
  | { readonly kind: 'text'; readonly text: string };

const PIECE = /<(\/?)([a-z][a-z0-9-]*)((?:\s[a-z-]+="[^"]*")*)>|[^<]+/g;
const ATTRIBUTE = /\s([a-z-]+)="([^"]*)"/g;

/**
 * Snippets that `markup` wrote: every value in quotes, every sign in text escaped. For anything else a browser's own
 * parser is needed.
 */
export const snippetTokens = (html: string): readonly SnippetToken[] =>
  [...html.matchAll(PIECE)].map(([whole, end, tag, attributes = '']): SnippetToken => {
    if (tag === undefined) return { kind: 'text', text: read(whole) };
    if (end === '/') return { kind: 'close', tag };
    return {
      kind: 'open',
      tag,
      attributes: [...attributes.matchAll(ATTRIBUTE)].map(
        ([, name = '', value = '']) => [name, read(value)] as const,
      ),
    };
  });

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

const read = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => signs[sign] ?? '');
