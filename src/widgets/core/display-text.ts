import type { Note } from '../../text/notes-text.js';
import { toPlainText, type RichText } from '../../text/rich-text.js';
import type { Remark } from '../../text/remarks-text.js';
import type { SourceText } from '../../text/source-text.js';

/**
 * The texts of a widget beside its picture and table, for exported files: as its view made them, not as the page
 * may have changed them.
 */
export interface DisplayText {
  /**
   * For a card: its large number, with unit, period and status. Absent for other widgets.
   */
  readonly card?: {
    readonly value: string;
    readonly unit: RichText;
    readonly about: readonly RichText[];
  };
  /** Empty ones are left out. */
  readonly sentences: readonly RichText[];
  readonly notes: readonly Note[];
  readonly remarks: readonly Remark[];
  readonly source: SourceText;
}

/** The same as plain text, each in one line; what is empty is left out. */
export interface DisplayLines {
  /** The number of a card alone, what belongs to it, and both together; empty for others. */
  readonly value: string;
  readonly about: readonly string[];
  readonly number: readonly string[];
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly source: readonly string[];
}

export const displayLines = ({
  card,
  sentences,
  notes,
  remarks,
  source,
}: DisplayText): DisplayLines => {
  const value = card?.value ?? '';
  const [unit = '', ...more] = [card?.unit ?? [], ...(card?.about ?? [])].map(toPlainText);
  return {
    value: line(value),
    about: inOne([unit, ...more]),
    number: inOne([`${value} ${unit}`, ...more]),
    sentences: lines(sentences.map(toPlainText)),
    notes: lines([
      ...notes.map(({ lead, text }) => `${lead} ${toPlainText(text)}`),
      ...remarks.map(({ text }) => toPlainText(text)),
    ]),
    source: lines([
      ...[source.source, source.otherOrigin, source.updated?.phrase, source.processing].map(
        (text) => toPlainText(text ?? []),
      ),
      ...source.links.map(({ url }) => url),
    ]),
  };
};

/** White space as a page shows it. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

const lines = (texts: readonly string[]): readonly string[] =>
  texts.map(line).filter((text) => text !== '');

const inOne = (texts: readonly string[]): readonly string[] => lines([lines(texts).join(', ')]);
