/** What our events carry. All bubble and cross shadow roots, so that a page can listen once on `document`. */
export interface TpLoadDetail {
  /** Absolute address of the file; null for figures that stand in the page. */
  readonly url: string | null;
  readonly indicator: string;
  readonly edition: string;
}

export interface TpErrorDetail {
  /** Stable; explained in docs/problems.md. */
  readonly code: string;
  /** Whether asking again may help. */
  readonly retryable: boolean;
}

export interface TpEventMap {
  /** Figures are in and checked. */
  'tp-load': CustomEvent<TpLoadDetail>;
  /** Number, sentence and table stand; a picture may still follow. */
  'tp-ready': CustomEvent<null>;
  /** Something could not be shown; the widget says so itself too. */
  'tp-error': CustomEvent<TpErrorDetail>;
}

declare global {
  // Makes `addEventListener('tp-error', …)` typed on every element and on the document.
  interface HTMLElementEventMap extends TpEventMap {}
  interface DocumentEventMap extends TpEventMap {}
}

type DetailOf<Name extends keyof TpEventMap> = TpEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never;

export const send = <Name extends keyof TpEventMap>(element: Element, name: Name, detail: DetailOf<Name>): boolean =>
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
