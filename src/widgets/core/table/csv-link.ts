import { html, nothing, type TemplateResult } from 'lit';
import { csvName, type CsvFile, type CsvForm } from '../../../text/csv-text.js';
import type { Lang } from '../../../text/lang.js';
import { send } from '../events.js';
import { zipAction } from './zip-action.js';
import type { ExportRequest } from './export-request.js';

/** A file in the page's memory, until `url` is revoked. */
export interface DownloadFile {
  readonly form: CsvForm;
  readonly fileName: string;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

/** The two CSV variants that spreadsheets read, the one of the reader's language first. */
export const formsFor = (lang: Lang): readonly CsvForm[] =>
  lang === 'nl' ? ['dutch', 'international'] : ['international', 'dutch'];

/** Content security policies allow `blob:` downloads. */
export const createDownload = ({ form, parts, fileName }: CsvFile): DownloadFile => {
  const file = new Blob([...parts], { type: 'text/csv;charset=utf-8' });
  return { form, fileName, url: URL.createObjectURL(file), size: file.size };
};

/** A link per file, what saves the picture, and all of it in one file. */
export const fileLinks = (
  files: readonly DownloadFile[],
  request: ExportRequest,
  pictures: Node | undefined,
): TemplateResult =>
  html`${files.map((file) => csvLink(file, request))}${pictures ?? nothing}${zipAction(request)}`;

/** Sends `tp-download` first: the page may cancel the download. */
const csvLink = (
  { form, fileName, url, size }: DownloadFile,
  { widget, lang, heading }: ExportRequest,
): TemplateResult => {
  const announce = (event: Event): void => {
    if (!send(widget, 'tp-download', { form: `csv-${form}`, fileName })) event.preventDefault();
  };
  const name = csvName(lang, form, size, heading);
  // One text node: a screen reader announces each visually hidden node as a line of its own.
  return html`<a
    href=${url}
    download=${fileName}
    aria-label=${name}
    @click=${announce}
    .textContent=${name.slice(0, -heading.length - 2)}
  ></a>`;
};
