import 'preact/debug';
import { h, hydrate as takeOver, render, type VNode } from 'preact';
import type { Given, Mount } from '../app.js';

export const page = ({ src, region, headingLevel, text, shown, onReady }: Given): VNode =>
  h(
    'section',
    null,
    shown &&
      h(
        'tp-indicator',
        {
          class: 'card',
          src,
          region,
          'heading-level': headingLevel,
          loading: 'eager',
          'ontp-ready': onReady,
        } as object,
        h('p', null, text),
      ),
  );

export const hydrate: Mount = (place, first) => {
  takeOver(page(first), place);
  return { update: (next) => render(page(next), place), remove: () => render(null, place) };
};
