import type { CSSResult } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import { sharedStyles } from './shared-styles.js';
import { colourTokens } from './tokens.js';
import { waitingStyles } from './waiting-styles.js';

/** Puts on a root what every widget shares once its figures have come, and then `styles`; see `adoptStyles`. */
export const adoptFigureStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void =>
  adoptStyles(root, [waitingStyles, sharedStyles, ...styles], colourTokens);
