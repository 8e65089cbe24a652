import type { EnginePage } from '../support/engines.js';

/** Part of the pixels that are not alike in two screenshots (base64), from 0 to 1; 1 where their sizes differ. */
export const difference = (page: EnginePage, one: string, other: string): Promise<number> =>
  page.run(
    async (...both: string[]) => {
      const [a, b] = await Promise.all(
        both.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes]));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
            '2d',
          ) as OffscreenCanvasRenderingContext2D;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height)
        return 1;
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4)
        // A shade that nobody sees is no difference: text is smoothed by where it falls between two pixels.
        if (
          [0, 1, 2].some(
            (colour) => Math.abs((a.data[at + colour] ?? 0) - (b.data[at + colour] ?? 0)) > 24,
          )
        )
          different += 1;
      return different / (a.data.length / 4);
    },
    one,
    other,
  );
