import { framesOf, partOf, placesOf, widgetsOf } from './check-widgets.js';
import type { PageToCheck } from './trouble.js';

/** A picture is asked for this far before it would be seen, in CSS pixels. */
const NEAR = 300;

/**
 * Whether anything that could still say what is wrong is on its way, by what can be seen of it. Where that cannot be told, it is: who asks waits
 * only so long.
 */
export const underWay = ({ document, prefix, own }: Pick<PageToCheck, 'document' | 'prefix' | 'own'>): boolean => {
  // A page that is not seen is not painted either, and what waits for its place on the screen does not begin.
  if (document.readyState !== 'complete' || document.hidden || lacksScript(document, own)) return true;
  const widgets = widgetsOf({ document, prefix });
  // A script of the page may still put in what is not there.
  if (widgets.length + framesOf({ document, own }).length + placesOf({ document, own }).length === 0) return true;
  // Our own script has defined all its tags before anybody looks.
  return widgets.some((widget) => (widget.matches(':defined') ? isAtWork(widget) : !/(^|\/)tp\.js(?:$|[?#])/.test(own)));
};

/** Parts that were asked for and have not come; one that failed is taken out again. */
const lacksScript = (document: Document, own: string): boolean =>
  own !== '' &&
  [...document.querySelectorAll<HTMLScriptElement>('script[type="module"]')].some(
    ({ src }) => src.startsWith(new URL('/', own).href) && performance.getEntriesByName(src).length === 0,
  );

const isAtWork = (widget: Element): boolean =>
  widget.shadowRoot !== null && (widget.shadowRoot.querySelector('.base:not([aria-busy])') === null || isBeingDrawn(widget));

const isBeingDrawn = (widget: Element): boolean => {
  const box = partOf(widget, 'chart');
  if (box === null || (box.firstElementChild?.getBoundingClientRect().height ?? 0) > 0) return false;
  const { top, bottom } = box.getBoundingClientRect();
  return widget.getAttribute('loading') === 'eager' || (top <= innerHeight + NEAR && bottom >= -NEAR);
};
