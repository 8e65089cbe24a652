import { framesOf, partOf, placesOf, widgetsOf } from './check-widgets.js';
import type { PageToCheck } from './diagnostic.js';

/** Distance below the viewport at which a picture starts to load, in CSS pixels. */
const NEAR = 300;

/**
 * True while requests that may still produce a diagnostic are pending, or cannot be observed: the caller waits a
 * limited time only.
 */
export const isStillLoading = ({
  document,
  prefix,
  own,
}: Pick<PageToCheck, 'document' | 'prefix' | 'own'>): boolean => {
  // A hidden page is not painted, and widgets that wait for the viewport do not begin.
  if (document.readyState !== 'complete' || document.hidden || lacksScript(document, own))
    return true;
  const widgets = widgetsOf({ document, prefix });
  // A script of the page may still insert widgets.
  if (
    widgets.length + framesOf({ document, own }).length + placesOf({ document, own }).length ===
    0
  )
    return true;
  // Our own script has defined all its tags before anybody looks.
  return widgets.some((widget) =>
    widget.matches(':defined') ? isAtWork(widget) : !/(^|\/)tp\.js(?:$|[?#])/.test(own),
  );
};

/** Parts that were asked for and have not come; one that failed is taken out again. */
const lacksScript = (document: Document, own: string): boolean =>
  own !== '' &&
  [...document.querySelectorAll<HTMLScriptElement>('script[type="module"]')].some(
    ({ src }) =>
      src.startsWith(new URL('/', own).href) && performance.getEntriesByName(src).length === 0,
  );

const isAtWork = (widget: Element): boolean =>
  widget.shadowRoot !== null &&
  (widget.shadowRoot.querySelector('.base:not([aria-busy])') === null || isBeingDrawn(widget));

const isBeingDrawn = (widget: Element): boolean => {
  const box = partOf(widget, 'chart');
  if (box === null || (box.firstElementChild?.getBoundingClientRect().height ?? 0) > 0)
    return false;
  const { top, bottom } = box.getBoundingClientRect();
  return (
    widget.getAttribute('loading') === 'eager' || (top <= innerHeight + NEAR && bottom >= -NEAR)
  );
};
