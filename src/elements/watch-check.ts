import type { Refusal } from '../embed/check-page.js';
import { loadPart } from './load-parts.js';

/** Where the address of the page asks for it, by `?tp-check` or `#tp-check`, its editor is shown what is wrong. Else this costs nothing. */
export function watchCheck(page: Document, options: { readonly prefix: string; readonly origin: string; readonly version: string }): void {
  if (!/[?&#]tp-check\b/.test(page.location.href)) return;
  const refusals: Refusal[] = [];
  page.addEventListener('securitypolicyviolation', (refusal) => refusals.push(refusal));
  void loadPart('check').then(
    ({ check }) => check(page, { ...options, refusals }),
    () => undefined,
  );
}
