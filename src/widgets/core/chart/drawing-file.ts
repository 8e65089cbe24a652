import type { StandaloneExtra } from '../../../charts/standalone-svg.js';
import { withKey, type PictureKey } from '../../../charts/with-key.js';
import type { Drawing } from './chart-handle.js';
import { pictureFile, type PictureForm } from './picture-file.js';

/** A drawing as a file of its own, with the key of its colours below it. */
export const drawingFile = (
  { box, svg, layout: look }: Drawing,
  key: PictureKey | undefined,
  form: PictureForm,
  extra: Omit<StandaloneExtra, 'look'>,
): Promise<Blob> =>
  pictureFile(box, key === undefined ? svg : withKey(svg, key, look), form, { ...extra, look });
