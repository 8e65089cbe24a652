import type { Localized } from './dataset.js';

/**
 * What a monitor tells beside its figures: highlights, what was agreed and how far that is, practice examples, and requests of parliament.
 * Texts by people, tied to figures by ids. A figure beside an action is a related figure, never its effect.
 */
export interface Stories {
  /** Absolute address of the file, or null. */
  readonly url: string | null;
  /** Language of texts that are not in the language asked for. */
  readonly lang: string;
  readonly title: Localized;
  /** Absolute address of the index with the figures, or null where the file names none. */
  readonly index: string | null;
  readonly updated: string | null;
  readonly highlights: readonly Highlight[];
  /** Periods of the pact, oldest first. */
  readonly pacts: readonly Pact[];
  readonly practices: readonly Practice[];
  /** Names of the regions of these, by code. */
  readonly regions: Readonly<Record<string, Localized>>;
  readonly documents: readonly Paper[];
  readonly requests: readonly ParliamentRequest[];
}

/** Which figures of the monitor are meant. */
export interface FigureAsk {
  readonly indicator: string;
  /** Chosen category per dimension; a dimension that is not named stands at its total. */
  readonly where: Readonly<Record<string, string>>;
}

/** One statement of a yearly selection. */
export interface Highlight extends FigureAsk {
  readonly id: string;
  /** Edition of the monitor that it was a highlight of. */
  readonly edition: string;
  /** Absent: the statement is made of the figures. */
  readonly text: Localized | null;
  readonly from: Stated | null;
  readonly to: Stated | null;
  readonly source: Link | null;
  readonly pointer: string;
}

/** A period that a statement speaks of, and the figure that it gives for it. */
export interface Stated {
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

/** A theme or goal. The next period may cut all of it anew. */
export interface PactPart {
  readonly id: string;
  readonly kind: 'line' | 'goal' | 'theme';
  readonly title: Localized;
  readonly text: Localized | null;
  /** What became of it in later periods. */
  readonly next: readonly Successor[];
  readonly targets: readonly Aim[];
  readonly commitments: readonly Commitment[];
}

export interface Successor {
  readonly pact: string;
  /** Null: it went into the period as a whole. */
  readonly part: string | null;
  /** Who says so, where that is not plain. */
  readonly note: Localized | null;
}

/** A target as it was agreed; whether the figures may be held against it is for their file to say, which knows the definition. */
export interface Aim extends FigureAsk {
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
  readonly related: readonly FigureAsk[];
  /** Made up, to show how it looks. */
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
  /** Only with a text that says what is on it, and from where the file is. */
  readonly picture: { readonly src: string; readonly alt: Localized } | null;
  /** Ids of commitments. */
  readonly actions: readonly string[];
  readonly example: boolean;
}

/** Where a paper of parliament is found: dossier and the number within it. */
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
  /** What the request itself is printed in; null where no number within a dossier is known. */
  readonly paper: PaperNumber | null;
  readonly status: 'open' | 'answered';
  readonly answeredIn: PaperNumber | null;
  readonly url: string | null;
  readonly example: boolean;
}
