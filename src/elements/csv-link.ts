import { html, type TemplateResult } from 'lit';
import type { Slice } from '../model/slice.js';
import { csvName, type CsvFile, type CsvForm } from '../text/csv-text.js';
import type { Lang } from '../text/lang.js';
import { send } from './events.js';
import { further } from './further.js';
import type { Widget } from './view.js';

/** A file that stands in the page's memory until `url` is revoked; `further` is no file, but what else can be done with all of them. */
export interface MadeFile {
  readonly form: CsvForm | 'further';
  /** Of what. */
  readonly slices: readonly Slice[];
  readonly fileName: string;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

/** The two forms in which spreadsheets read a table, the one of the reader's language first. */
export const formsFor = (lang: Lang): readonly CsvForm[] => (lang === 'nl' ? ['dutch', 'international'] : ['international', 'dutch']);

/** Policies of a page let `blob:` downloads be. */
export const offered = (files: readonly CsvFile[], slices: readonly Slice[]): readonly MadeFile[] => [
  ...files.map(({ form, parts, fileName }) => {
    const file = new Blob([...parts], { type: 'text/csv;charset=utf-8' });
    return { form, slices, fileName, url: URL.createObjectURL(file), size: file.size };
  }),
  { form: 'further', slices, fileName: '', url: '', size: 0 },
];

/** The page is told first, and may keep the file back. */
export const csvLink = ({ form, slices, fileName, url, size }: MadeFile, widget: Widget, lang: Lang, heading: string): TemplateResult => {
  if (form === 'further') return further(slices, widget, lang, heading);
  const tell = (event: Event): void => {
    if (!send(widget, 'tp-download', { form: `csv-${form}`, fileName })) event.preventDefault();
  };
  const name = csvName(lang, form, size, heading);
  // In one piece: a reader of the screen tells a piece out of sight as a line of its own.
  return html`<a
    href=${url}
    download=${fileName}
    aria-label=${name}
    @click=${tell}
    .textContent=${name.slice(0, -heading.length - 2)}
  ></a>`;
};
