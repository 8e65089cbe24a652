import { html, nothing, render } from 'lit';
import type { Given, Mount } from './app.js';

/** Properties by a point, as Lit’s own pages say. */
export const mount: Mount = (place, first) => {
  const update = ({ src, region, headingLevel, size, text, shown, onReady }: Given): void => {
    render(
      shown
        ? html`<tp-indicator
            .src=${src}
            .region=${region}
            .headingLevel=${headingLevel}
            .size=${size ?? null}
            loading="eager"
            @tp-ready=${onReady}
            ><p>${text}</p></tp-indicator
          >`
        : nothing,
      place,
    );
  };
  update(first);
  return { update, remove: () => void render(nothing, place) };
};
