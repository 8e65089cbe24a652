import { drawn, input, template } from '../../../src/elements/chart-trend-part.js';
import { askFigures } from '../../../src/elements/ask-figures.js';
import { keepDrawn } from '../../../src/elements/keep-drawn.js';
import { sharedStyles } from '../../../src/elements/styles.js';
import { view } from '../../../src/elements/trend-view.js';
import { wearStyles } from '../../../src/elements/wear-styles.js';
import type { Slice } from '../../../src/model/slice.js';
import type { ChartWords } from '../../../src/text/chart-words.js';
import { trendText } from '../../../src/text/trend-text.js';
import type { DrawAll, Figure } from '../subjects.js';

interface Picture {
  readonly fact: Slice;
  readonly words: ChartWords;
}

let pictures: readonly Picture[] = [];

/** Read before the clock starts, as for the others. */
export const prepare = async (figures: readonly Figure[]): Promise<void> => {
  pictures = await Promise.all(figures.map(pictureOf));
};

const pictureOf = async ({ src, split }: Figure): Promise<Picture> => {
  const none = { indicator: null, region: null, filter: null, period: null, edition: null };
  const { slice } = await askFigures({ ...none, src, split }, new AbortController().signal);
  return { fact: slice, words: trendText(slice, 'nl').chart };
};

export const drawAll: DrawAll = async (boxes) => {
  await Promise.all(
    boxes.map((box, i) => {
      const picture = pictures[i % pictures.length];
      if (!picture) throw new Error('Nothing was read.');
      return draw(box, picture);
    }),
  );
};

/** In a root of its own, with the looks of a widget. */
const draw = (box: HTMLElement, picture: Picture): Promise<void> =>
  new Promise((resolve, reject) => {
    const root = box.attachShadow({ mode: 'open' });
    wearStyles(root, [sharedStyles, ...view.styles]);
    const place = document.createElement('div');
    place.setAttribute('part', 'chart');
    root.append(place);
    keepDrawn(
      place,
      picture,
      { template, input, drawn },
      {
        failed: reject,
        drawn: () => {
          performance.mark('drawn');
          resolve();
        },
      },
    );
  });
