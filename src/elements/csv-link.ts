import { html, type TemplateResult } from 'lit';
import type { Slice } from '../model/slice.js';
import { csvName, csvText, type CsvForm } from '../text/csv-text.js';
import type { Lang } from '../text/lang.js';
import { send } from './events.js';

/** A file that stands in the page's memory until `url` is revoked. */
export interface MadeFile {
  readonly form: CsvForm;
  readonly fileName: string;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

/** The two forms in which spreadsheets read a table, the one of the reader's language first. Policies of a page let `blob:` downloads be. */
export const makeFiles = (slices: readonly Slice[], lang: Lang): readonly MadeFile[] => {
  const forms: readonly CsvForm[] = lang === 'nl' ? ['dutch', 'international'] : ['international', 'dutch'];
  return forms.map((form) => {
    const { text, fileName } = csvText(slices, lang, form);
    const file = new Blob([text], { type: 'text/csv;charset=utf-8' });
    return { form, fileName, url: URL.createObjectURL(file), size: file.size };
  });
};

/** The page is told first, and may keep the file back. */
export const csvLink = ({ form, fileName, url, size }: MadeFile, widget: Element, lang: Lang, heading: string): TemplateResult => {
  const tell = (event: Event): void => {
    if (!send(widget, 'tp-download', { form: `csv-${form}`, fileName })) event.preventDefault();
  };
  const name = csvName(lang, form, size, heading);
  const seen = name.length - heading.length - 2;
  return html`<a href=${url} download=${fileName} @click=${tell}
    ><span .textContent=${name.slice(0, seen)}></span><span class="gone" .textContent=${name.slice(seen)}></span
  ></a>`;
};
