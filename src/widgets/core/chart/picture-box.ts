import type { PictureForm } from './picture-file.js';

/**
 * The container of the buttons under a picture. The module that puts everything in one file, possibly from another
 * script file, reads the picture from it.
 */
export interface PictureBox extends HTMLElement {
  picture?: (form: PictureForm) => Promise<Blob>;
}

/**
 * The picture of a widget as files; empty where there is none. PNG is left out where the browser returns no true
 * pixels.
 */
export async function picturesOf(root: ParentNode | null): Promise<readonly Blob[]> {
  const box = root?.querySelector<PictureBox>('.pictures');
  // A picture that was removed has no buttons any more.
  if (!box?.picture || box.querySelector('button') === null) return [];
  try {
    const [svg, png] = [await box.picture('svg'), await box.picture('png')];
    return png.type === svg.type ? [svg] : [svg, png];
  } catch {
    // The picture cannot be made here: table and text are still worth exporting.
    return [];
  }
}
