import { createSignal, getOwner, Show, type JSX } from 'solid-js';
import {
  addEventListener,
  createComponent,
  effect,
  getNextElement,
  hydrate as takeOver,
  insert,
  setProperty,
  template,
} from 'solid-js/web';
import type { Given, Mount } from '../app.js';

/**
 * As Solid's compiler writes it for a browser (`generate: 'dom', hydratable: true`), with other names: `<section><Show
 * when={given().shown}><tp-indicator class="card" src={given().src} …
 * on:tp-ready={onReady}><p>{given().text}</p></tp-indicator></Show></section>`
 */
const card = template('<tp-indicator class=card loading=eager><p>', true, false);
const section = template('<section>');

const Page = ({
  given,
  onReady,
}: {
  readonly given: () => Given;
  readonly onReady: Given['onReady'];
}): JSX.Element => {
  const outer = getNextElement(section);
  insert(
    outer,
    createComponent<{ when: boolean; children: JSX.Element }>(Show, {
      get when() {
        return given().shown;
      },
      get children(): JSX.Element {
        const element = getNextElement(card) as HTMLElement & { _$owner?: unknown };
        const text = element.firstChild as Element;
        addEventListener(element, 'tp-ready', onReady, false);
        element._$owner = getOwner();
        insert(text, () => given().text);
        effect((before: Partial<Given> = {}) => {
          const { src, region, headingLevel } = given();
          if (src !== before.src) setProperty(element, 'src', src);
          if (region !== before.region) setProperty(element, 'region', region);
          if (headingLevel !== before.headingLevel)
            setProperty(element, 'headingLevel', headingLevel);
          return { src, region, headingLevel };
        }, {});
        return element;
      },
    }),
  );
  return outer;
};

export const hydrate: Mount = (place, first) => {
  const [given, setGiven] = createSignal(first, { equals: false });
  const remove = takeOver(() => createComponent(Page, { given, onReady: first.onReady }), place);
  return { update: (next) => void setGiven(next), remove };
};
