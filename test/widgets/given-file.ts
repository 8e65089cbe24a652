import { soon } from './page.js';
import { csvLinks } from './read-table.js';

interface Given {
  readonly file: Blob;
  readonly name: string;
}

/** What the reader would get: the browser is kept from saving it. */
export async function given(work: () => void): Promise<Given> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const found: { file?: Blob; name?: string } = {};
  URL.createObjectURL = (file: Blob) => {
    found.file = file;
    return createObjectURL.call(URL, file);
  };
  HTMLAnchorElement.prototype.click = function () {
    found.name = this.download;
  };
  try {
    work();
    await soon(() => found.name !== undefined);
    return found as Given;
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** Once the files of the table that it stands below have been made. */
export const pictureButton = async (
  element: HTMLElement,
  form: 'svg' | 'png',
): Promise<HTMLButtonElement> => {
  await soon(() => csvLinks(element).length > 0);
  return soon(
    () =>
      element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.pictures button')[
        form === 'svg' ? 0 : 1
      ],
  );
};
