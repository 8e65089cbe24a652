import type { PictureForm } from './picture-file.js';

/** The box of the buttons under a picture. Who puts everything in one file, which may be another file of script, asks it for the picture. */
export interface PictureBox extends HTMLElement {
  picture?: (form: PictureForm) => Promise<Blob>;
}

/** The picture that stands in a widget now, as files; none where there is none. PNG is left out where the browser gives no true pixels. */
export async function picturesOf(root: ParentNode | null): Promise<readonly Blob[]> {
  const box = root?.querySelector<PictureBox>('.pictures');
  // A picture that is gone has no buttons any more.
  if (!box?.picture || box.querySelector('button') === null) return [];
  try {
    const [svg, png] = [await box.picture('svg'), await box.picture('png')];
    return png.type === svg.type ? [svg] : [svg, png];
  } catch {
    // What makes it cannot be had here: table and words are worth taking all the same.
    return [];
  }
}
