import type { DrawAll } from '../subjects.js';

/** `tp.js` and the parts that a trend asks for stand in the page already, as the code of the others does. */
export const drawAll: DrawAll = async (boxes, figures) => {
  await Promise.all(
    boxes.map((box, i) => {
      const { src = '', split = '' } = figures[i % figures.length] ?? {};
      const element = document.createElement('tp-trend');
      element.setAttribute('src', src);
      element.setAttribute('split', split);
      element.setAttribute('loading', 'eager');
      box.append(element);
      return pictureIn(element);
    }),
  );
};

/** From `tp-ready` on, the box of the picture is there; watching all of the widget would be measured too. */
const pictureIn = async (element: HTMLElement): Promise<void> => {
  await new Promise((resolve) => element.addEventListener('tp-ready', resolve, { once: true }));
  const box = element.shadowRoot?.querySelector('[part~=chart]');
  if (!box) throw new Error('A trend without a picture.');
  await new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      performance.mark('drawn');
      resolve();
    }).observe(box, { childList: true });
  });
};
