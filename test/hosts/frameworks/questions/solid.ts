import { createEffect, createMemo, createRoot, createSignal } from 'solid-js';
import { assign, insert } from 'solid-js/web';
import { EVENTS, type MountPage, type Bound } from './bound.js';

/** What Solid's compiler makes of `prop:items={…}`, `attr:heading-level="4"` and `on:camelEvent={…}`. */
export const mountPage: MountPage = (place, first) =>
  createRoot((dispose) => {
    const [bound, setBound] = createSignal<Bound>(first, { equals: false });
    const element = (): HTMLElement => {
      const one = document.createElement(first.tag);
      const text = createMemo(() => bound().text);
      insert(one, () => {
        if (text() === null) return null;
        const paragraph = document.createElement('p');
        insert(paragraph, text);
        return paragraph;
      });
      createEffect(() => {
        const { region, flag, count, items, record, onEvent } = bound();
        const properties = {
          'prop:region': region,
          'prop:flag': flag,
          'prop:count': count,
          'prop:items': items,
          'prop:record': record,
        };
        const listeners = Object.fromEntries(EVENTS.map((name) => [`on:${name}`, onEvent]));
        assign(
          one,
          { ...properties, 'attr:heading-level': '4', 'attr:loading': 'eager', ...listeners },
          false,
          true,
        );
      });
      return one;
    };
    const group = document.createElement('tp-group');
    group.setAttribute('region', 'PV20');
    const shown = createMemo(() => bound().shown);
    insert(group, () => (shown() ? element() : null));
    insert(place, group);
    return { update: (next) => void setBound(next), remove: dispose };
  });
