import { createApp, h, nextTick, shallowRef } from 'vue';
import type { Mount } from './app.js';

/** Vue sets a property where the element has one; a template says `@tp-ready`, which is `onTp-ready` here. */
export const mount: Mount = (place, first) => {
  const given = shallowRef(first);
  const app = createApp({
    render: () => {
      const { src, region, headingLevel, size, text, shown, onReady } = given.value;
      return shown
        ? h(
            'tp-indicator',
            { src, region, headingLevel, size, loading: 'eager', 'onTp-ready': onReady },
            [h('p', text)],
          )
        : null;
    },
  });
  app.mount(place);
  return {
    update: async (next) => {
      given.value = next;
      await nextTick();
    },
    remove: () => app.unmount(),
  };
};
