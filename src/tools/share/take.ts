import { css, html, nothing, render, type TemplateResult } from 'lit';
import { type Zippable, zipSync } from 'fflate';
import { withoutSecret } from '../../embed/frame/frame-messages.js';
import { releaseFolder } from '../../embed/loader/release-folder.js';
import { runSync } from '../../model/cooperative.js';
import { csvFiles } from '../../text/csv-text.js';
import { fileName } from '../../text/file-name.js';
import { shareText } from './share-text.js';
import { exportText } from './export-text.js';
import { formsFor } from '../../widgets/core/table/csv-link.js';
import { displayLines } from '../../widgets/core/display-text.js';
import { send } from '../../widgets/core/events.js';
import type { ZipRequest } from '../../widgets/core/table/zip-action.js';
import { picturesOf } from '../../widgets/core/chart/picture-box.js';
import { saveFile } from '../../widgets/core/table/save-file.js';
import { shownAddress } from './shown-address.js';

const { styleSheet } = css`
  .told {
    flex-basis: 100%;
    overflow-wrap: anywhere;
  }
  .told a {
    display: inline-block;
  }
`;

/** Says something below the buttons. */
const put = ({ widget, messageElement: told }: ZipRequest, content: TemplateResult): void => {
  const root = widget.shadowRoot;
  if (styleSheet && root && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  render(content, told);
};

const addressOf = ({ widget, slices }: ZipRequest): string => {
  const [slice] = slices;
  return slice === undefined
    ? withoutSecret(location.href)
    : shownAddress(widget, slice, slice.editions.at(-1)?.id ?? '', releaseFolder());
};

/** Picture, table and words in one file. The page is told first, and may keep it back. */
export async function zip(taken: ZipRequest): Promise<void> {
  const { slices, widget, lang, heading } = taken;
  const [slice] = slices;
  if (slice === undefined) return;
  const name = (ending: string): string => fileName(slice, ending);
  if (!send(widget, 'tp-download', { form: 'zip', fileName: name('zip') })) return;
  const bytes = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
  const [table] = runSync(csvFiles(slices, lang, formsFor(lang).slice(0, 1)));
  const files = [
    ...(await Promise.all(
      (await picturesOf(widget.shadowRoot)).map(async (one) => ({
        name: name(one.type === 'image/png' ? 'png' : 'svg'),
        bytes: await bytes(one),
      })),
    )),
    ...(table === undefined ? [] : [{ name: table.fileName, bytes: encode(table.parts.join('')) }]),
  ];
  const { number, sentences, ...said } = displayLines(taken.displayText());
  const told = {
    ...said,
    // Signs that turn the direction of text stand in no heading.
    heading: (widget.heading ?? heading).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim(),
    sentences: [...number, ...sentences],
    address: addressOf(taken),
    today: new Date().toISOString().slice(0, 10),
    files: files.map((one) => one.name),
  };
  const whole = new Blob(
    [zipBytes([...files, { name: name('txt'), bytes: encode(exportText(told, slice, lang)) }])],
    {
      type: 'application/zip',
    },
  );
  saveFile(whole, name('zip'));
  tell(taken, whole, name('zip'));
  widget.announce(shareText(lang).made);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Some browsers and frames let a file go without a word: the same file as a link, and in a frame a page where it can be
 * saved.
 */
const tell = (taken: ZipRequest, file: Blob, name: string): void => {
  const W = shareText(taken.lang);
  put(
    taken,
    html`<a
        href=${URL.createObjectURL(file)}
        download=${name}
        .textContent=${W.save(name, file.size)}
      ></a
      >${
        self === top
          ? nothing
          : html`<span
              ><span .textContent=${`${W.elsewhere} `}></span
              ><a href=${addressOf(taken)} target="_blank" rel="noopener" .textContent=${W.page}></a
              >.</span
            >`
      }`,
  );
};

/**
 * One file of several. The same ones give the same bytes on any day: their dates are those of the format's beginning.
 */
const zipBytes = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> => {
  const all: Zippable = Object.fromEntries(
    // What is squeezed already is not squeezed again.
    files.map(({ name, bytes }) => [
      name,
      [bytes, { mtime: new Date(1980, 0, 1), level: name.endsWith('.png') ? 0 : 6 }],
    ]),
  );
  return zipSync(all);
};
