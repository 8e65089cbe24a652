/** One text of a catalogue with what it is in the other language; empty where nobody translated it. */
export interface Message {
  readonly context: string;
  readonly text: string;
  readonly translation: string;
}

const PIECE = /^(msgctxt|msgid|msgstr) ((?:"(?:[^"\\]|\\.)*"\s*)+)/gm;

/**
 * A catalogue of GNU gettext, without plural forms: the plugin has none. The first message, with an empty text, is the
 * head.
 */
export function readPo(po: string): readonly Message[] {
  const messages: Message[] = [];
  let context = '';
  let text = '';
  for (const [, field, value = ''] of po.matchAll(PIECE)) {
    const said = Array.from(value.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, line = '']) =>
      unescaped(line),
    ).join('');
    if (field === 'msgctxt') context = said;
    else if (field === 'msgid') text = said;
    else {
      messages.push({ context, text, translation: said });
      context = '';
    }
  }
  return messages;
}

export const poText = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

const unescaped = (line: string): string =>
  line.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
