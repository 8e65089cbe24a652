import { FRAME_PAGE, UPGRADED } from '../../embed/frame/frame-page.js';
import { monitorOf } from '../../embed/frame/monitor-of.js';
import type { PageToCheck } from './diagnostic.js';
import { readWidgetAddress } from '../../embed/snippet/widget-address.js';
import { parseAddress } from '../../embed/parse-address.js';

/** The elements of ours on a page, also within components of the page itself, but groups, which show nothing. */
export const widgetsOf = ({
  document,
  prefix,
}: {
  readonly document: Document;
  readonly prefix: string;
}): readonly Element[] => {
  const within = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => {
      if (one.localName.startsWith(`${prefix}-`))
        return one.localName.endsWith('-group') ? [] : [one];
      return one.shadowRoot === null ? [] : within(one.shadowRoot);
    });
  return within(document);
};

/** The frames of ours on a page. */
export const framesOf = (page: CheckedPage): readonly HTMLIFrameElement[] =>
  [...page.document.querySelectorAll('iframe')].filter(({ src }) => isFramePage(src, page));

/** Elements that request one of our widgets without its tag. */
export const placesOf = (page: CheckedPage): readonly Element[] =>
  [...page.document.querySelectorAll(UPGRADED)].filter(
    (place) =>
      place.hasAttribute('data-tp-widget') || isFramePage((place as HTMLAnchorElement).href, page),
  );

type CheckedPage = Pick<PageToCheck, 'document' | 'own'>;

/**
 * The page of one widget: others have an `embed.html` too, so it stands where our files or the figures do, or names a
 * widget of ours.
 */
export const isFramePage = (address: string, { document, own }: CheckedPage): boolean => {
  const parsed = address.includes(`/${FRAME_PAGE}?`)
    ? parseAddress(address, document.baseURI)
    : null;
  if (parsed === null) return false;
  const { href, origin } = parsed;
  const monitor =
    monitorOf(document) ??
    document.querySelector<HTMLMetaElement>('meta[name="tp-monitor"]')?.content ??
    '';
  return (
    readWidgetAddress(href) !== null ||
    [own, monitor].some(
      (ours) => ours !== '' && parseAddress(ours, document.baseURI)?.origin === origin,
    )
  );
};

export const partOf = (widget: Element, name: string): HTMLElement | null =>
  widget.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

export const textOf = (node: Node | null): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
