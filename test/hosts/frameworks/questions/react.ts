import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { EVENTS, type Ask, type Asked } from './asked.js';

const page = ({
  tag,
  text,
  shown,
  heard,
  ...properties
}: Asked): ReturnType<typeof createElement> =>
  createElement(
    'tp-group',
    { region: 'PV20' },
    shown &&
      createElement(
        tag,
        {
          ...properties,
          'heading-level': '4',
          loading: 'eager',
          ...Object.fromEntries(EVENTS.map((name) => [`on${name}`, heard])),
        },
        text === null ? null : createElement('p', null, text),
      ),
  );

export const ask: Ask = (place, asked) => {
  const root = createRoot(place);
  const update = (next: Asked): void => flushSync(() => root.render(page(next)));
  update(asked);
  return { update, remove: () => root.unmount() };
};
