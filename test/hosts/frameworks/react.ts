import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Given, Mount } from './app.js';

/**
 * React 19 sets a property where the element has one, an attribute elsewhere, and listens to `on` with the name of the
 * event behind it.
 */
export const page = ({
  src,
  region,
  headingLevel,
  size,
  text,
  shown,
  onReady,
}: Given): ReactNode =>
  shown
    ? createElement(
        'tp-indicator',
        { src, region, headingLevel, size, loading: 'eager', 'ontp-ready': onReady },
        createElement('p', null, text),
      )
    : null;

export const mount: Mount = (place, given) => {
  const root = createRoot(place);
  const update = (next: Given): void => flushSync(() => root.render(page(next)));
  update(given);
  return { update, remove: () => root.unmount() };
};
