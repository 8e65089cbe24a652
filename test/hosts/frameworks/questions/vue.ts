import { createApp, h, nextTick, shallowRef } from 'vue';
import { EVENTS, type Ask } from './asked.js';

/** `on:` before a name is what Vue's compiler makes of a listener on a custom element whose event has capitals. */
export const ask: Ask = (place, first) => {
  const asked = shallowRef(first);
  const app = createApp({
    render: () => {
      const { tag, text, shown, heard, ...properties } = asked.value;
      const listeners = Object.fromEntries(EVENTS.map((name) => [`on:${name}`, heard]));
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
      asked.value = next;
      await nextTick();
    },
    remove: () => app.unmount(),
  };
};
