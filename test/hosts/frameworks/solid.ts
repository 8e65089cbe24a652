import { createEffect, createMemo, createRoot, createSignal } from 'solid-js';
import { assign, insert } from 'solid-js/web';
import type { Given, Mount } from './app.js';

/**
 * What Solid's compiler makes of `<Show when={…}><tp-indicator prop:src={…} attr:loading="eager"
 * on:tp-ready={…}><p>{…}</p></tp-indicator></Show>`.
 */
export const mount: Mount = (place, first) =>
  createRoot((dispose) => {
    const [given, setGiven] = createSignal<Given>(first, { equals: false });
    const card = (): HTMLElement => {
      const element = document.createElement('tp-indicator');
      const text = document.createElement('p');
      insert(text, () => given().text);
      element.append(text);
      createEffect(() => {
        const { src, region, headingLevel, size, onReady } = given();
        assign(
          element,
          {
            'prop:src': src,
            'prop:region': region,
            'prop:headingLevel': headingLevel,
            'prop:size': size,
            'attr:loading': 'eager',
            'on:tp-ready': onReady,
          },
          false,
          true,
        );
      });
      return element;
    };
    // Made anew only when it comes back: an effect lives as long as the one that it was made in.
    const shown = createMemo(() => given().shown);
    insert(place, () => (shown() ? card() : null));
    return { update: (next) => void setGiven(next), remove: dispose };
  });
