/**
 * A fault of a page with widgets, in terms that its editor understands. Contains no personal data.
 */
export type Diagnostic =
  /**
   * Nothing of ours stands on the page: the system took it out, or it was pasted as text. `asText` where the tags are
   * seen as text.
   */
  | { readonly kind: 'stripped'; readonly asText: boolean }
  /** The page's policy refused something; `line` is what to add to it. */
  | {
      readonly kind: 'policy';
      readonly directive: string;
      readonly blocked: string;
      readonly line: string;
    }
  /** A consent tool holds our script or frame back. */
  | { readonly kind: 'consent'; readonly what: 'script' | 'frame'; readonly address: string }
  /** A frame of ours never spoke, and no policy says why. */
  | { readonly kind: 'silent-frame'; readonly address: string }
  /**
   * A widget holds a part of the page: its tag has no end, and what comes after it counts as its text, which goes once
   * there are figures.
   */
  | { readonly kind: 'unclosed'; readonly widget: string }
  /** A `data-tp-…` that no widget has: a typing error. Nothing heeds it. */
  | { readonly kind: 'unknown-attribute'; readonly name: string }
  /** Something asks for a widget that there is none of: a typing error. */
  | { readonly kind: 'unknown-widget'; readonly what: Place; readonly name: string }
  /** The only link to a widget does not stand in a block of its own, so that it stays a link. */
  | { readonly kind: 'link-place'; readonly address: string }
  /**
   * What asks for a widget needs a script that does not run here; `bundled` where the widgets came in the site's own
   * bundle.
   */
  | { readonly kind: 'no-script'; readonly bundled: boolean }
  /** Several versions of the script are on the page; the first won. */
  | { readonly kind: 'versions'; readonly versions: readonly string[] }
  /** There is a newer version than the page has. */
  | { readonly kind: 'old-version'; readonly version: string; readonly newest: string }
  /**
   * Widgets say that something is wrong, each the same. `said` is empty where they have no room to say it, as in a
   * sentence.
   */
  | {
      readonly kind: 'problem';
      readonly widgets: readonly string[];
      readonly said: string;
      readonly fault: Fault | null;
    }
  /** Widgets still wait for an answer. */
  | { readonly kind: 'waiting'; readonly widgets: readonly string[] }
  /** The heading is of a level that does not follow from the one before it. */
  | {
      readonly kind: 'heading-level';
      readonly heading: string;
      readonly level: number;
      readonly before: number;
    }
  /** Several widgets have the same heading: a list of headings cannot tell them apart. */
  | { readonly kind: 'same-heading'; readonly heading: string; readonly count: number }
  /** Text of a widget against its background, below 4.5. */
  | { readonly kind: 'contrast'; readonly widget: string; readonly ratio: number };

/** An event that a widget fired; `detail` is null if it reported that it is ready. */
export interface ReportedProblem {
  readonly widget: EventTarget | undefined;
  readonly detail: {
    readonly code: string;
    readonly address: string | null;
    readonly found: string | null;
  } | null;
}

/**
 * What is known of a fault: its code, the address and what was found there, and why it could not be had, where a look
 * at it told.
 */
export interface Fault extends NonNullable<ReportedProblem['detail']> {
  readonly cause: Cause | null;
}

/**
 * Why a file cannot be had: its server does not let this site read it, this page's policy refuses it, or nothing
 * answers.
 */
export type Cause = 'cors' | 'policy' | 'unreachable';

/** The ways to request a widget. */
export type Place = 'element' | 'div' | 'link' | 'frame';

/** A refusal as browsers report it. */
export interface CspViolation {
  readonly effectiveDirective: string;
  readonly blockedURI: string;
  /** The policy that refused, as it was sent. */
  readonly originalPolicy: string;
  /** `report`: that policy is on trial, and nothing was held back. */
  readonly disposition: 'enforce' | 'report';
}

export interface PageToCheck {
  readonly document: Document;
  readonly prefix: string;
  /** Address of our own script; empty where the widgets came in the site's own bundle. */
  readonly own: string;
  readonly version: string;
  /** The newest version there is; null where that is not known. */
  readonly newest: string | null;
  readonly refusals: readonly CspViolation[];
  /** Addresses of our frames that never spoke. */
  readonly silent: readonly string[];
  /** By widget, what it said last. */
  readonly faults: ReadonlyMap<EventTarget | undefined, Fault>;
}
