import { createSSRApp, h, nextTick, shallowRef, type App, type ShallowRef } from 'vue';
import type { Given, Mount } from '../app.js';

/**
 * What Vue's compiler makes of `<section><tp-indicator v-if="shown" class="card" :src="src" … @tp-ready="onReady"><p>{{
 * text }}</p></tp-indicator></section>`.
 */
export const page = (given: Readonly<ShallowRef<Given>>): App =>
  createSSRApp({
    render: () => {
      const { src, region, headingLevel, text, shown, onReady } = given.value;
      const attributes = {
        class: 'card',
        src,
        region,
        'heading-level': headingLevel,
        loading: 'eager',
        'onTp-ready': onReady,
      };
      return h('section', [shown ? h('tp-indicator', attributes, [h('p', text)]) : null]);
    },
  });

export const hydrate: Mount = (place, first) => {
  const given = shallowRef(first);
  const app = page(given);
  app.mount(place);
  return {
    update: async (next) => {
      given.value = next;
      await nextTick();
    },
    remove: () => app.unmount(),
  };
};
