import { createApp, h, nextTick, shallowRef } from 'vue';
import { EVENTS, type MountPage } from './bound.js';

/** `on:` before a name is what Vue's compiler makes of a listener on a custom element whose event has capitals. */
export const mountPage: MountPage = (place, first) => {
  const bound = shallowRef(first);
  const app = createApp({
    render: () => {
      const { tag, text, shown, onEvent, ...properties } = bound.value;
      const listeners = Object.fromEntries(EVENTS.map((name) => [`on:${name}`, onEvent]));
      const children = text === null ? [] : [h('p', text)];
      return h(
        'tp-group',
        { region: 'PV20' },
        shown
          ? [
              h(
                tag,
                { ...properties, 'heading-level': '4', loading: 'eager', ...listeners },
                children,
              ),
            ]
          : [],
      );
    },
  });
  app.mount(place);
  return {
    update: async (next) => {
      bound.value = next;
      await nextTick();
    },
    remove: () => app.unmount(),
  };
};
