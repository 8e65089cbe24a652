import type { Given, Mount } from './app.js';

export const mount: Mount = (place, given) => {
  const update = ({ src, region, headingLevel, size, text, shown, onReady }: Given): void => {
    const card = place.querySelector('tp-indicator') ?? document.createElement('tp-indicator');
    card.src = src;
    card.region = region;
    Object.assign(card, { headingLevel, size });
    card.setAttribute('loading', 'eager');
    card.addEventListener('tp-ready', onReady);
    if (card.firstElementChild === null) card.append(document.createElement('p'));
    (card.firstElementChild as Element).textContent = text;
    if (shown) place.append(card);
    else card.remove();
  };
  update(given);
  return { update, remove: () => place.replaceChildren() };
};
