import { drawn, input, spec } from '../../../src/widgets/trend/trend-drawing.js';
import { loadFigures } from '../../../src/widgets/core/load/load-figures.js';
import { mountChart } from '../../../src/widgets/core/chart/mount-chart.js';
import { view } from '../../../src/widgets/trend/trend-view.js';
import { adoptFigureStyles } from '../../../src/widgets/core/styles/adopt-figure-styles.js';
import type { Slice } from '../../../src/model/slice.js';
import type { ChartWords } from '../../../src/text/chart-words.js';
import { trendText } from '../../../src/widgets/trend/text/trend-text.js';
import type { DrawAll, Figure } from '../subjects.js';

interface Picture {
  readonly data: Slice;
  readonly words: ChartWords;
}

let pictures: readonly Picture[] = [];

/** Read before the clock starts, as for the others. */
export const prepare = async (figures: readonly Figure[]): Promise<void> => {
  pictures = await Promise.all(figures.map(pictureOf));
};

const pictureOf = async ({ src, split }: Figure): Promise<Picture> => {
  const none = { indicator: null, region: null, filter: null, period: null, edition: null };
  const { slice } = await loadFigures({ ...none, src, split }, new AbortController().signal);
  return { data: slice, words: trendText(slice, 'nl').chart };
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
    adoptFigureStyles(root, view.styles);
    const place = document.createElement('div');
    place.setAttribute('part', 'chart');
    root.append(place);
    mountChart(
      place,
      picture,
      { spec, input, drawn },
      {
        failed: reject,
        drawn: () => {
          performance.mark('drawn');
          resolve();
        },
      },
    );
  });
