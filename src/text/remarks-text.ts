import type { Finding } from '../model/problem.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { rich, type RichText } from './rich-text.js';
import { staleText } from './stale-text.js';
import { stateText } from './state-text.js';
import { ignoredFiltersText } from './ignored-filters-text.js';

export interface Remark {
  /** Whether it says that newer figures are unavailable. */
  readonly stale: boolean;
  readonly text: RichText;
}

interface ShownFigures {
  readonly slice: Slice;
  readonly stale: { readonly since: string | null } | null;
  readonly findings: readonly Finding[];
}

/**
 * Remarks that readers need beside the figures: they are outdated, some were left out, or a filter of the page does not
 * apply.
 */
export const remarksText = (
  { slice, stale, findings }: ShownFigures,
  lang: Lang,
): readonly Remark[] => [
  ...(stale === null ? [] : [{ stale: true, text: staleText(stale, lang) }]),
  ...(findings.some(({ severity }) => severity === 'error')
    ? [{ stale: false, text: rich`${stateText(lang).leftOut}` }]
    : []),
  ...ignoredFiltersText(slice, lang).map((text) => ({ stale: false, text: rich`${text}` })),
];
