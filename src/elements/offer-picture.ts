import { render } from 'lit';
import { withKey } from '../charts/with-key.js';
import { downloadPicture, type Make } from './download-picture.js';
import type { Drawing, Drawn } from './drawn.js';
import type { PictureBox } from './picture-box.js';
import { pictureFile } from './picture-file.js';

/** The same for every kind of picture: it goes out as SVG and as PNG. */
export const offerPicture =
  ({ box, svg, look }: Drawing): Drawn['offer'] =>
  (widget, told, into: PictureBox) => {
    const { key } = told;
    const make: Make = (form, extra) => pictureFile(box, key === undefined ? svg : withKey(svg, key, look), form, { ...extra, look });
    into.picture = (form) => make(form, { title: told.heading, caption: told.caption });
    render(downloadPicture(widget, told, make), into);
  };
