import { poText, type Message } from './po-file.js';
import type { SourceString } from './source-strings.js';

/** In a compiled catalogue a context stands before its text, with this between them. */
const key = ({ context, text }: Pick<Message, 'context' | 'text'>): string =>
  context === '' ? text : `${context}\u0004${text}`;

/** The texts of the plugin each once, where they stand first. */
export const distinct = (strings: readonly SourceString[]): readonly SourceString[] =>
  strings.filter((one, i) => strings.findIndex((other) => key(other) === key(one)) === i);

/** The template that translators start from. */
export const potFile = (version: string, strings: readonly SourceString[]): string =>
  [
    [
      'msgid ""',
      'msgstr ""',
      `"Project-Id-Version: Monitor Techniekpact ${version}\\n"`,
      '"MIME-Version: 1.0\\n"',
      '"Content-Type: text/plain; charset=UTF-8\\n"',
      '"Content-Transfer-Encoding: 8bit\\n"',
      '"X-Domain: techniekpact-monitor\\n"',
    ],
    ...distinct(strings).map(({ text, context, comment, file }) => [
      ...(comment === '' ? [] : [`#. ${comment}`]),
      `#: ${file}`,
      ...(context === '' ? [] : [`msgctxt ${poText(context)}`]),
      `msgid ${poText(text)}`,
      'msgstr ""',
    ]),
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');

/**
 * A compiled catalogue: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html, without the table of
 * hashes, which readers may do without.
 */
export function moFile(messages: readonly Message[]): Buffer {
  const said = messages
    .filter(({ translation }) => translation !== '')
    .map((message) => ({ from: Buffer.from(key(message)), to: Buffer.from(message.translation) }))
    .sort((one, other) => Buffer.compare(one.from, other.from));
  const HEAD = 28;
  const tables = HEAD + said.length * 16;
  const texts = [...said.map(({ from }) => from), ...said.map(({ to }) => to)];
  const head = Buffer.alloc(tables);
  for (const [i, value] of [
    0x950412de,
    0,
    said.length,
    HEAD,
    HEAD + said.length * 8,
    0,
    tables,
  ].entries())
    head.writeUInt32LE(value, i * 4);
  let place = tables;
  for (const [i, text] of texts.entries()) {
    head.writeUInt32LE(text.length, HEAD + i * 8);
    head.writeUInt32LE(place, HEAD + i * 8 + 4);
    place += text.length + 1;
  }
  return Buffer.concat([head, ...texts.map((text) => Buffer.concat([text, Buffer.alloc(1)]))]);
}

/** The catalogue of one script of the editor, as WordPress gives it to `wp.i18n`. */
export const scriptCatalogue = (
  lang: string,
  messages: readonly Message[],
  used: readonly SourceString[],
): string => {
  const texts = new Set(used.map(key));
  const said = messages
    .filter((message) => texts.has(key(message)))
    .map((message) => [key(message), [message.translation]] as const);
  return `${JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: {
        '': { domain: 'messages', lang, 'plural-forms': 'nplurals=2; plural=(n != 1);' },
        ...Object.fromEntries(said),
      },
    },
  })}\n`;
};
