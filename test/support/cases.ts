/**
 * Whether this engine tries every case. What is the same code in all of them is tried in full in Chromium; in Firefox
 * and WebKit a part of the cases shows that their numbers, words and keys do the same.
 */
export const everyCase = navigator.userAgent.includes('Chrome/');

/** On how many made-up cases a property is tried. */
export const runsHere = (count: number): number => (everyCase ? count : Math.ceil(count / 5));
