/** What a reader gets of a widget when one script file cannot be had. */
import type { EnginePage } from '../support/engines.js';

/** What stands in a widget, as far as it is in sight. */
export interface Told {
  readonly sentences: readonly string[];
  readonly error: string;
  /** Of a table that stands open. */
  readonly cells: readonly string[];
  readonly pictures: number;
  readonly author: string;
}

/** What must be so in the end; `null` where it is. */
export type Look = (displayed: Told) => string | null;

/** A page that asks for the file. `DATA` and `SCRIPTS` stand for where figures and scripts are. */
export interface LostFile {
  readonly body: string;
  /** At the first element of ours. */
  readonly look: Look;
  readonly address?: string;
  /** What a reader does before the file is asked for. */
  readonly act?: (page: EnginePage) => Promise<void>;
}

export const AUTHOR = 'De redactie schreef dit.';

/** A widget with the author's words in it. */
export const widget = (tag: string, attributes: string): string =>
  `<${tag} ${attributes} loading="eager"><p>${AUTHOR}</p></${tag}>`;

/** What is lacking, of what must be fine. */
export const lacks = (
  ...lines: readonly (readonly [fine: boolean, what: string])[]
): string | null =>
  lines
    .filter(([fine]) => !fine)
    .map(([, what]) => what)
    .join('; ') || null;

/** Nothing of ours can be told: what the author wrote stands, and it is said that there is more. */
export const authorStands: Look = ({ author, error, sentences }) =>
  lacks(
    [author === AUTHOR, 'the author is gone'],
    [/kunnen|konden/.test(error), 'no message'],
    [sentences.length === 0, 'two at once'],
  );

/** Only what the author wrote stands. */
export const onlyAuthorStands: Look = ({ author }) =>
  lacks([author === AUTHOR, 'the author is gone']);

/** Sentences and open table, with these figures and words, and that something is lacking. */
export const tells =
  (...words: readonly string[]): Look =>
  ({ author, error, sentences, cells }) =>
    lacks(
      [author === '', 'two at once'],
      [/kan hier niet worden getoond/.test(error), 'no message'],
      [cells.length > 0, 'no open table'],
      ...words.map(
        (word) => [sentences.join(' ').includes(word), `no ${word} in a sentence`] as const,
      ),
    );
