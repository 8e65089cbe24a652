import type { Plugin } from 'vite';

const STYLE = /\bcss`([^`]*)`/g;

/** Takes the white space and the comments of the source out of style sheets: a minifier may not touch what stands in a template. */
export const squeezeTemplates = (): Plugin => ({
  name: 'tp-squeeze-templates',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /[\\/]src[\\/]elements[\\/]/.test(id) ? { code: code.replace(STYLE, (_, text: string) => `css\`${squeeze(text)}\``), map: null } : null,
});

const squeeze = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
