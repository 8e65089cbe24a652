import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { EVENTS, type MountPage, type Bound } from './bound.js';

const page = ({
  tag,
  text,
  shown,
  onEvent,
  ...properties
}: Bound): ReturnType<typeof createElement> =>
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
          ...Object.fromEntries(EVENTS.map((name) => [`on${name}`, onEvent])),
        },
        text === null ? null : createElement('p', null, text),
      ),
  );

export const mountPage: MountPage = (place, bound) => {
  const root = createRoot(place);
  const update = (next: Bound): void => flushSync(() => root.render(page(next)));
  update(bound);
  return { update, remove: () => root.unmount() };
};
