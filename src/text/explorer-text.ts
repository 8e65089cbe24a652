import type { PeriodKind } from '../model/dataset.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { wordsOf } from './words.js';

/**
 * Labels of the controls that explore a picture. Each `…Name` begins with the visible label and includes the indicator,
 * so that it is unique on a page.
 */
export interface ExplorerText {
  /** Visible label and name of the range: `Verken Instroom mbo per schooljaar`. */
  readonly label: string;
  /** Explains the keys; without those for series if there is only one. */
  readonly help: string;
  readonly previous: string;
  readonly previousName: string;
  readonly next: string;
  readonly nextName: string;
  /** Label of the choice of a series. */
  readonly series: string;
  readonly seriesName: string;
}

/** `heading`: the heading above the widget. */
export const explorerText = (
  { periods, series }: Slice,
  lang: Lang,
  heading: string,
): ExplorerText => {
  const W = languages[lang];
  const kind = periods[0]?.kind ?? 'year';
  const period = wordsOf(lang).kind[kind];
  const named = (text: string): string => `${text}: ${heading}`;
  const [previous, next] = [W.previous(kind, period), W.next(kind, period)];
  return {
    label: exploreText(heading, period, lang),
    help: series.length > 1 ? W.helpMany(W.other(kind, period)) : W.help(W.other(kind, period)),
    previous,
    previousName: named(previous),
    next,
    nextName: named(next),
    series: W.series,
    seriesName: named(W.series),
  };
};

/** Label of the control that explores values; `what`: the noun for one step. */
export const exploreText = (heading: string, what: string, lang: Lang): string => {
  const { explore, by } = languages[lang];
  const label = `${explore} ${heading}`;
  // The heading may end with it already: avoid `per jaar per jaar`.
  return label.toLowerCase().endsWith(` ${by(what)}`) ? label : `${label} ${by(what)}`;
};

interface ExplorerWords {
  readonly explore: string;
  readonly by: (period: string) => string;
  readonly previous: (kind: PeriodKind, period: string) => string;
  readonly next: (kind: PeriodKind, period: string) => string;
  readonly other: (kind: PeriodKind, period: string) => string;
  readonly help: (other: string) => string;
  readonly helpMany: (other: string) => string;
  readonly series: string;
}

/** Dutch nouns of common gender: their adjectives get another ending. */
const common = (kind: PeriodKind): boolean => kind === 'month' || kind === 'date';

const languages: Readonly<Record<Lang, ExplorerWords>> = {
  nl: {
    explore: 'Verken',
    by: (period) => `per ${period}`,
    previous: (kind, period) => `Vorig${common(kind) ? 'e' : ''} ${period}`,
    next: (kind, period) => `Volgend${common(kind) ? 'e' : ''} ${period}`,
    other: (kind, period) => `${common(kind) ? 'andere' : 'ander'} ${period}`,
    help: (other) => `Pijltoetsen: ${other}.`,
    helpMany: (other) => `Pijl links en rechts: ${other}. Pijl omhoog en omlaag: andere reeks.`,
    series: 'Reeks',
  },
  en: {
    explore: 'Explore',
    by: (period) => `by ${period}`,
    previous: (_, period) => `Previous ${period}`,
    next: (_, period) => `Next ${period}`,
    other: (_, period) => `another ${period}`,
    help: (other) => `Arrow keys: ${other}.`,
    helpMany: (other) => `Arrows left and right: ${other}. Arrows up and down: another series.`,
    series: 'Series',
  },
};
