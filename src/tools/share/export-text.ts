import type { Slice } from '../../model/slice.js';
import type { Lang } from '../../text/lang.js';
import { dateText } from '../../text/periods.js';
import { sliceFormatter } from '../../text/slice-formatter.js';

/** The text of a widget without its picture and table, and the address where it can be viewed again. */
export interface ExportedText {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  readonly source: readonly string[];
  readonly address: string;
  /** Day on which it is taken along, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Names of the files that it goes with. */
  readonly files: readonly string[];
}

/**
 * The words that go along with picture and table, as a text file: nothing of them may be read without source, licence
 * and date.
 */
export const exportText = (told: ExportedText, slice: Slice, lang: Lang): string => {
  const W = languages[lang];
  const { text } = sliceFormatter(slice, lang);
  const licences = slice.sources.map(({ name, licence }) => `${text(name)}: ${licence ?? W.none}`);
  const blocks: readonly (readonly string[])[] = [
    [told.heading],
    told.sentences,
    told.notes.length === 0 ? [] : [`${W.notes}:`, ...told.notes],
    told.source,
    [`${W.licence}: ${licences.join('; ') || W.none}`],
    [`${W.address}: ${told.address}`, ...(slice.url === null ? [] : [`${W.data}: ${slice.url}`])],
    [`${W.files}: ${told.files.join(', ')}`, W.taken(dateText(told.today, lang))],
  ];
  return blocks
    .flatMap((lines) => (lines.length === 0 ? [] : [lines.map((line) => `${line}\r\n`).join('')]))
    .join('\r\n');
};

interface ExportWords {
  readonly notes: string;
  readonly licence: string;
  readonly none: string;
  readonly address: string;
  readonly data: string;
  readonly files: string;
  readonly taken: (day: string) => string;
}

const languages: Readonly<Record<Lang, ExportWords>> = {
  nl: {
    notes: 'Toelichting',
    licence: 'Licentie',
    none: 'niet vermeld',
    address: 'Adres van precies deze weergave',
    data: 'Gegevens',
    files: 'Bestanden',
    taken: (day) => `Opgehaald op ${day}.`,
  },
  en: {
    notes: 'Notes',
    licence: 'Licence',
    none: 'not stated',
    address: 'Address of exactly this view',
    data: 'Data',
    files: 'Files',
    taken: (day) => `Retrieved on ${day}.`,
  },
};
