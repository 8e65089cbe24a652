import { render } from 'lit';
import { downloadPicture } from './download-picture.js';
import type { Drawing, Drawn } from './drawn.js';
import type { PictureBox } from './picture-box.js';
import { pictureFile } from './picture-file.js';

/** The same for every kind of picture: it goes out as SVG and as PNG. */
export const offerPicture =
  ({ box, svg, look }: Drawing): Drawn['offer'] =>
  (widget, told, into: PictureBox) => {
    into.picture = (form) => pictureFile(box, svg, form, { title: told.heading, caption: told.caption, look });
    render(
      downloadPicture(widget, told, (form, extra) => pictureFile(box, svg, form, { ...extra, look })),
      into,
    );
  };
