import type { Localized } from './dataset.js';

/**
 * The stories of a monitor: highlights, agreements and their progress, practice examples, and requests of parliament.
 * They are texts by people, linked to figures by ids. A figure beside an action is a related figure, never its effect.
 */
export interface Stories {
  /** Absolute address of the file, or null. */
  readonly url: string | null;
  /** Language of texts that are not available in the requested language. */
  readonly lang: string;
  readonly title: Localized;
  /** Absolute address of the index with the figures, or null if the file names none. */
  readonly index: string | null;
  readonly updated: string | null;
  readonly highlights: readonly Highlight[];
  /** Periods of the pact, oldest first. */
  readonly pacts: readonly Pact[];
  readonly practices: readonly Practice[];
  /** Names of the regions of `practices`, by code. */
  readonly regions: Readonly<Record<string, Localized>>;
  readonly documents: readonly Paper[];
  readonly requests: readonly ParliamentRequest[];
}

/** A reference to figures of the monitor. */
export interface FigureRequest {
  readonly indicator: string;
  /** Selected category per dimension; a dimension that is not named uses its total. */
  readonly where: Readonly<Record<string, string>>;
}

/** One statement of a yearly selection. */
export interface Highlight extends FigureRequest {
  readonly id: string;
  /** Edition of the monitor that it was a highlight of. */
  readonly edition: string;
  /** Null: the statement is generated from the figures. */
  readonly text: Localized | null;
  readonly from: StatedFigure | null;
  readonly to: StatedFigure | null;
  readonly source: Link | null;
  readonly pointer: string;
}

/** A period that a statement mentions, with its figure. */
export interface StatedFigure {
  readonly period: string;
  readonly value: number | null;
}

export interface Link {
  readonly text: Localized;
  readonly url: string | null;
}

export interface Pact {
  readonly id: string;
  readonly title: Localized;
  readonly years: Years;
  readonly source: Link | null;
  readonly parts: readonly PactPart[];
}

export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/** A theme or goal. The next pact may divide everything differently. */
export interface PactPart {
  readonly id: string;
  readonly kind: 'line' | 'goal' | 'theme';
  readonly title: Localized;
  readonly text: Localized | null;
  /** Its successors in later pacts. */
  readonly next: readonly Successor[];
  readonly targets: readonly Aim[];
  readonly commitments: readonly Commitment[];
}

export interface Successor {
  readonly pact: string;
  /** Null: it merged into the pact as a whole. */
  readonly part: string | null;
  /** Who says so, if that is not obvious. */
  readonly note: Localized | null;
}

/**
 * A target as it was agreed. Whether figures may be compared with it is up to their file, which knows the definition.
 */
export interface Aim extends FigureRequest {
  readonly text: Localized;
  readonly source: Link | null;
}

export type Progress = 'planned' | 'running' | 'finished' | 'stopped' | 'unknown';

export interface Commitment {
  readonly id: string;
  readonly text: Localized;
  readonly parties: readonly Localized[];
  readonly years: Years;
  readonly status: Progress;
  readonly progress: Localized | null;
  readonly related: readonly FigureRequest[];
  /** Whether it is fictitious, as an example of the layout. */
  readonly example: boolean;
}

export interface Practice {
  readonly id: string;
  readonly title: Localized;
  readonly text: Localized | null;
  readonly place: Localized | null;
  /** Codes of regions. */
  readonly regions: readonly string[];
  readonly organisation: Localized | null;
  readonly url: string | null;
  /** Requires a text alternative, and must come from the origin of the file. */
  readonly picture: { readonly src: string; readonly alt: Localized } | null;
  /** Ids of commitments. */
  readonly actions: readonly string[];
  readonly example: boolean;
}

/** Reference to a paper of parliament: dossier and the number within it. */
export interface PaperNumber {
  /** As printed: `32 637`. */
  readonly dossier: string;
  readonly number: string;
  readonly annex: string | null;
}

export interface Paper extends PaperNumber {
  readonly id: string;
  readonly title: Localized;
  readonly date: string | null;
  readonly by: Localized | null;
  readonly to: Localized | null;
  readonly url: string | null;
}

export interface ParliamentRequest {
  readonly id: string;
  readonly askedBy: Localized;
  readonly date: string | null;
  readonly topic: Localized;
  /** The paper with the request itself; null if its number within a dossier is not known. */
  readonly paper: PaperNumber | null;
  readonly status: 'open' | 'answered';
  readonly answeredIn: PaperNumber | null;
  readonly url: string | null;
  readonly example: boolean;
}
