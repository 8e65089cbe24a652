/** What a reader gets of a widget when one script file cannot be had. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

import type { Section } from '../../src/widgets/core/panel/panel-sections.js';
import type { EnginePage } from '../support/engines.js';
import { PATIENCE } from '../support/patience.js';

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

/** Opens a section of the panel, once its word is there. */
export const unfold =
  (tag: string, section: Section) =>
  async (page: EnginePage): Promise<void> => {
    const opened = (): Promise<boolean> =>
      page.run(
        (query, name) => {
          const word = document
            .querySelector(query)
            ?.shadowRoot?.querySelector<HTMLElement>(`.act.${name}`);
          word?.click();
          return word != null;
        },
        tag,
        section,
      );
    for (const end = Date.now() + PATIENCE; !(await opened()); await wait(50))
      assert.ok(Date.now() < end, `no word for ${section} in ${tag}`);
  };

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

/** Its sentence has `said`, the open table these figures, and a line says that something is lacking. */
export const tells =
  (said: string, ...figures: readonly string[]): Look =>
  ({ author, error, sentences, cells }) =>
    lacks(
      [author === '', 'two at once'],
      [/kan hier niet worden getoond/.test(error), 'no message'],
      [cells.length > 0, 'no open table'],
      [sentences.join(' ').includes(said), `no ${said} in a sentence`],
      ...figures.map(
        (figure) =>
          [cells.some((cell) => cell.startsWith(figure)), `no ${figure} in the table`] as const,
      ),
    );
