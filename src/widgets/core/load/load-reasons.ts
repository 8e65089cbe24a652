import { lazy } from './lazy.js';

/**
 * Why a problem happens, and what can be learned from a file that could not be read. Only pages with a problem load it.
 */
export const loadReasons = lazy('reasons', () => import('../problems/problem-reasons.js'));
