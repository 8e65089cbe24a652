import { checkPage } from '../embed/check-page.js';
import { newestVersion } from '../embed/check-versions.js';
import { probeFrames } from '../embed/probe-frames.js';
import type { Refusal } from '../embed/trouble.js';
import { checkText } from '../text/check-text.js';
import { showPanel } from './check-panel.js';

/** Widgets that fetch get this long to say what is wrong, in milliseconds, before the page is looked at. */
const SETTLING = 5000;
/** Frames, which fetch all of it anew, get this much longer, unless the page lets none in. */
const FRAMES = 10_000;

/** Several scripts of ours may ask for it; one panel is enough. */
const BEGUN = Symbol.for('techniekpact check');

/**
 * Looks at the page and shows its editor, above everything else, what is wrong and what to do about it. `refusals`: what the page's policy has refused
 * until now; grows. `own`: address of our own script, empty where the widgets came in the site's own bundle.
 */
export async function check(refusals: readonly Refusal[], prefix: string, own: string, version: string): Promise<void> {
  const page = document;
  if (BEGUN in page) return;
  Object.defineProperty(page, BEGUN, { value: true });
  const probe = probeFrames(page);
  await pause(SETTLING);
  if (!refusals.some(({ effectiveDirective }) => effectiveDirective === 'frame-src')) await Promise.race([probe.heard, pause(FRAMES)]);
  // What we ask for ourselves from here on is no affair of the page's.
  const [silent, refused] = [probe.end(), [...refusals]];
  const newest = own === '' ? null : await newestVersion(own);
  const troubles = checkPage({ document: page, prefix, own, version, newest, refusals: refused, silent });
  const lang = page.documentElement.lang.startsWith('en') ? 'en' : 'nl';
  showPanel(page, checkText(troubles, page.location.href.replace(/[?#].*/, ''), version, lang), lang);
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
