import { checkPage } from './check-page.js';
import { held } from './check-policies.js';
import { isStillLoading } from './is-still-loading.js';
import { faultsOf } from './check-problems.js';
import { newestVersion, publishedList } from './check-versions.js';
import { langOf } from '../../embed/frame/lang-of.js';
import { probeCauses } from './probe-causes.js';
import { probeFrames } from './probe-frames.js';
import type { CspViolation, ReportedProblem } from './diagnostic.js';
import { checkText, type CheckText } from './check-text.js';
import { showPanel } from './check-panel.js';

/** The page is checked once this many polls in a row, this many milliseconds apart, found nothing loading. */
const LOOKS = 5;
const PAUSE = 100;
/** Longest wait, in milliseconds, for what is loading; and for frames, which fetch everything again. */
const SETTLING = 5000;
const FRAMES = 15_000;

/** Several scripts of ours may ask for it; one panel is enough. */
const BEGUN = Symbol.for('techniekpact check');

/**
 * Looks at the page and shows its editor, above everything else, what is wrong and what to do about it. `refusals`:
 * what the page's policy has refused until now, `told` what our widgets have said; both grow. `own`: address of our own
 * script, empty where the widgets came in the site's own bundle.
 */
export async function check(
  refusals: readonly CspViolation[],
  told: readonly ReportedProblem[],
  prefix: string,
  own: string,
  version: string,
): Promise<void> {
  const page = document;
  if (BEGUN in page) return;
  Object.defineProperty(page, BEGUN, { value: true });
  const about = { document: page, prefix, own, version };
  const began = performance.now();
  const waited = (): number => performance.now() - began;
  const probe = probeFrames(about);
  const framesWait = (): boolean =>
    probe.waits() &&
    !held(refusals).some(({ effectiveDirective }) => effectiveDirective === 'frame-src');
  for (let looks = 0; looks < LOOKS && waited() < (framesWait() ? FRAMES : SETTLING);) {
    await pause(PAUSE);
    await painted(page);
    looks = framesWait() || isStillLoading(about) ? 0 : looks + 1;
  }
  const [silent, refused] = [probe.end(), [...refusals]];
  const newest = own === '' ? null : await newestVersion(own);
  const lang = langOf(page.documentElement.lang);
  const { probe: probeNow, known } = probeCauses(refusals);
  const look = async (): Promise<CheckText> => {
    await probeNow(told);
    // What we asked for ourselves is no affair of the page's.
    const later = refusals
      .slice(refused.length)
      .filter(({ blockedURI }) => own === '' || blockedURI !== publishedList(own));
    const faults = faultsOf(told, known);
    const troubles = checkPage({
      ...about,
      newest,
      refusals: [...refused, ...later],
      silent,
      faults,
    });
    return checkText(troubles, page.location.href.replace(/[?#].*/, ''), version, lang);
  };
  let shown = await look();
  const tell = showPanel(page, shown, lang);
  const again = async (): Promise<void> => {
    await painted(page);
    const text = await look();
    if (text.mail === shown.mail) return;
    shown = text;
    tell(text);
  };
  // What a page puts in later is not missed, nor what a slow server answers at last.
  await pause(SETTLING - waited());
  await again();
  for (const name of ['tp-error', 'tp-ready'] as const)
    page.addEventListener(name, () => void again());
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** What waits for its place on the screen has begun then, where it has one. */
const painted = (page: Document): Promise<unknown> =>
  Promise.race([
    new Promise((resolve) => (page.defaultView ?? window).requestAnimationFrame(resolve)),
    pause(1000),
  ]);
