import { h, render, type VNode } from 'preact';
import type { Given, Mount } from './app.js';

const page = ({ src, region, headingLevel, size, text, shown, onReady }: Given): VNode | null =>
  shown
    ? h(
        'tp-indicator',
        { src, region, headingLevel, size, loading: 'eager', 'ontp-ready': onReady } as object,
        h('p', null, text),
      )
    : null;

export const mount: Mount = (place, given) => {
  const update = (next: Given): void => render(page(next), place);
  update(given);
  return { update, remove: () => render(null, place) };
};
