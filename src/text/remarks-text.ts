import type { Finding } from '../model/problem.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from './lang.js';
import { words, type Phrase } from './phrase.js';
import { staleText } from './stale-text.js';
import { stateText } from './state-text.js';
import { unheededText } from './unheeded-text.js';

export interface Remark {
  /** Whether it says that newer figures could not be had. */
  readonly stale: boolean;
  readonly text: Phrase;
}

interface Shown {
  readonly slice: Slice;
  readonly stale: { readonly since: string | null } | null;
  readonly findings: readonly Finding[];
}

/** What a reader must know beside the figures: that they are old, that some were left out, that a choice of the page does not count here. */
export const remarksText = ({ slice, stale, findings }: Shown, lang: Lang): readonly Remark[] => [
  ...(stale === null ? [] : [{ stale: true, text: staleText(stale, lang) }]),
  ...(findings.some(({ severity }) => severity === 'error') ? [{ stale: false, text: words`${stateText(lang).leftOut}` }] : []),
  ...unheededText(slice, lang).map((text) => ({ stale: false, text: words`${text}` })),
];
