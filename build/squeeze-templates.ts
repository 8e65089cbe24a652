import type { Plugin } from 'vite';

const STYLE = /\bcss`([^`]*)`/g;
/** A line break between two tags or insertions of a template; only templates have these next to each other. */
const BETWEEN_TAGS = /([>}])\s*\n\s*(?=<|\$\{)/g;
/** A line break before an attribute or before the end of a tag: code has spaces around names and operators. */
const BEFORE_ATTRIBUTE = /\s*\n\s*(?=[@.?]?[\w-]+=(?:"|\$\{))/g;
const BEFORE_END_OF_TAG = /(["}])\s*\n\s*(?=>)/g;

/**
 * Takes the white space and the comments of the source out of style sheets, and the indentation out of markup: a
 * minifier may not touch what stands in a template. In markup one space stays, since it can be the space between two
 * words.
 */
export const squeezeTemplates = (): Plugin => ({
  name: 'tp-squeeze-templates',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /[\\/]src[\\/](?:widgets|tools)[\\/]/.test(id)
      ? {
          code: code
            .replace(STYLE, (_, text: string) => `css\`${squeeze(text)}\``)
            .replace(BETWEEN_TAGS, '$1 ')
            .replace(BEFORE_ATTRIBUTE, ' ')
            .replace(BEFORE_END_OF_TAG, '$1'),
          map: null,
        }
      : null,
});

const squeeze = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
