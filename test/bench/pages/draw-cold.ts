import type { DrawAll, Figure } from '../subjects.js';

/**
 * A first visit as the documentation of the others shows it: the rows come by `fetch`, and are drawn when they are
 * there.
 */
export const drawCold = async (drawAll: DrawAll): Promise<void> => {
  const figure = (await (await fetch(new URL('./figure.json', import.meta.url))).json()) as Figure;
  await drawAll([...document.querySelectorAll<HTMLElement>('.box')], [figure], {
    width: 560,
    height: 360,
  });
};
