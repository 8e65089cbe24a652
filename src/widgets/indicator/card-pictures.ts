import type { CSSResult } from 'lit';
import { classStyles } from './class-strip.js';
import { targetTrackStyles } from './target-progress-bar.js';

/** What is drawn in the places that a card keeps free for its pictures. */
export { sparkLine } from '../core/chart/spark-line.js';
export { classCells } from './class-strip.js';
export { targetTrack } from './target-progress-bar.js';
export const styles: readonly CSSResult[] = [classStyles, targetTrackStyles];
