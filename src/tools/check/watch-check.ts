import type { CspViolation, ReportedProblem } from './diagnostic.js';
import { lazy } from '../../widgets/core/load/lazy.js';

const loadCheck = lazy('check', () => import('./check.js'));

/**
 * Where the address of the page asks for it, by `?tp-check` or `#tp-check`, its editor is shown what is wrong. Else
 * this costs nothing. Where not even that part may come, the line to add or the reason stands above the page, in as few
 * bytes as every page can bear. `about`: what is put before the name of each tag, the address of our own script (empty
 * in a site's own bundle), and its version.
 */
export function watchCheck(
  ...about: readonly [prefix: string, own: string, version: string]
): void {
  if (!/[?&#]tp-check\b/.test(location.href)) return;
  const refusals: CspViolation[] = [];
  document.addEventListener('securitypolicyviolation', (refusal) => refusals.push(refusal));
  const told: ReportedProblem[] = [];
  // The path is known only while the event is on its way.
  const hear = (event: CustomEvent<ReportedProblem['detail']>): void =>
    void told.push({ widget: event.composedPath()[0], detail: event.detail });
  document.addEventListener('tp-error', hear);
  document.addEventListener('tp-ready', hear);
  loadCheck().then(
    ({ check }) => check(refusals, told, ...about),
    // A TypeError comes from the one thing that takes no text: the address of a script under Trusted Types.
    ({ cause }: Error) =>
      document.body.prepend(
        cause instanceof TypeError ? 'CSP: trusted-types techniekpact' : String(cause),
      ),
  );
}
