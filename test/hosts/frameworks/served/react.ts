import { createElement, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import type { Given, Mount } from '../app.js';

/**
 * React listens to what it makes itself, and not to what it takes over from a server (`on` with the name of an event):
 * that goes through `ref`.
 */
const listening =
  (onReady: Given['onReady']) =>
  (card: HTMLElement): (() => void) => {
    card.addEventListener('tp-ready', onReady);
    return () => card.removeEventListener('tp-ready', onReady);
  };

export const page = ({ src, region, headingLevel, text, shown, onReady }: Given): ReactNode =>
  createElement(
    'section',
    null,
    shown &&
      createElement(
        'tp-indicator',
        {
          class: 'card',
          src,
          region,
          'heading-level': headingLevel,
          loading: 'eager',
          ref: listening(onReady),
        },
        createElement('p', null, text),
      ),
  );

export const hydrate: Mount = async (place, first) => {
  const root = hydrateRoot(place, page(first));
  // It takes the page over in a task of its own.
  await new Promise((done) => setTimeout(done, 100));
  return {
    update: (next) => flushSync(() => root.render(page(next))),
    remove: () => root.unmount(),
  };
};
