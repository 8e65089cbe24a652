/** What our events carry. All bubble and cross shadow roots, so that a page can listen once on `document`. */
export interface TpLoadDetail {
  /** Absolute address of the file; null for figures that stand in the page. */
  readonly url: string | null;
  readonly indicator: string;
  readonly edition: string;
}

export interface TpErrorDetail {
  /** Stable; each is explained in the console. */
  readonly code: string;
  /** Whether asking again may help. */
  readonly retryable: boolean;
  /** Absolute address of the file or page that it is about; null where that is none, as for a wrong attribute. */
  readonly address: string | null;
  /**
   * What was found in the place of what was expected: the status of a server, a code that does not exist; null where
   * nothing more is known.
   */
  readonly found: string | null;
}

export interface TpSelectDetail {
  /** Code of the series, `all` where there is one only, and of its period. */
  readonly series: string;
  readonly period: string;
  /** JSON pointer to the figure in its file. */
  readonly pointer: string;
}

export interface TpDownloadDetail {
  /**
   * Table as CSV for spreadsheets with Dutch or with international settings, the picture, or all of it with its notes
   * in one file.
   */
  readonly form: 'csv-dutch' | 'csv-international' | 'svg' | 'png' | 'zip';
  readonly fileName: string;
}

export interface TpAskDetail {
  /**
   * Becomes true when the figures stand, and false when they could not be had or something else was asked meanwhile.
   */
  readonly settled: Promise<boolean>;
}

export interface TpChangeDetail {
  /** What was chosen in: `region`, `period`, `edition`, `lang`, or a dimension of the figures. */
  readonly dimension: string;
  /** Code that was chosen, and in words; an empty code is no choice any more. */
  readonly value: string;
  readonly label: string;
  /** Code of the choice before it, or null. */
  readonly previous: string | null;
}

export interface TpEventMap {
  /** Figures are asked for. */
  'tp-ask': CustomEvent<TpAskDetail>;
  /** A reader is about to choose something for a group or the page; `preventDefault()` leaves it as it was. */
  'tp-change': CustomEvent<TpChangeDetail>;
  /** Figures are in and checked. */
  'tp-load': CustomEvent<TpLoadDetail>;
  /** Number, sentence and table stand; a picture may still follow. */
  'tp-ready': CustomEvent<null>;
  /** Something could not be shown; the widget says so itself too. */
  'tp-error': CustomEvent<TpErrorDetail>;
  /** The reader has chosen a point of a picture. */
  'tp-select': CustomEvent<TpSelectDetail>;
  /** The reader is about to get a file; `preventDefault()` keeps it back. */
  'tp-download': CustomEvent<TpDownloadDetail>;
}

declare global {
  // Makes `addEventListener('tp-error', …)` typed on every element and on the document.
  interface HTMLElementEventMap extends TpEventMap {}
  interface DocumentEventMap extends TpEventMap {}
}

type DetailOf<Name extends keyof TpEventMap> =
  TpEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never;

/** False when a listener kept back what can be kept back: a download, a choice for others. */
export const send = <Name extends keyof TpEventMap>(
  element: Element,
  name: Name,
  detail: DetailOf<Name>,
): boolean =>
  element.dispatchEvent(
    new CustomEvent(name, {
      detail,
      bubbles: true,
      composed: true,
      cancelable: name === 'tp-download' || name === 'tp-change',
    }),
  );
