import type { Problem } from '../model/problem.js';
import type { Answer } from './ask-figures.js';
import type { Parts } from './load-parts.js';

/** What a widget is in: figures are under way for the first time, are there, or could not be had. */
export type Situation = { readonly kind: 'loading' } | Ready | { readonly kind: 'problem'; readonly problem: Problem };

export interface Ready {
  readonly kind: 'ready';
  readonly answer: Answer;
  readonly figures: Parts['figures'];
}
