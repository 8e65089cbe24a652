import { isFramePage } from './check-widgets.js';
import type { PageToCheck, Trouble } from './trouble.js';

/** Consent tools change the type of a script, or move the address of a frame to another attribute, until a visitor agrees. */
export const consent = ({ document, own }: Pick<PageToCheck, 'document' | 'own'>): readonly Trouble[] => [
  ...[...document.querySelectorAll<HTMLScriptElement>('script[type="text/plain"], script[type="text/blocked"], script[data-src]')].flatMap(
    (script): Trouble[] => {
      const address = script.getAttribute('src') ?? script.getAttribute('data-src') ?? '';
      return /\/tp(-host)?\.js$/.test(address) ? [{ kind: 'consent', what: 'script', address }] : [];
    },
  ),
  ...[...document.querySelectorAll('iframe')].flatMap((frame): Trouble[] => {
    const kept = frame.getAttributeNames().find((name) => name !== 'src' && isFramePage(frame.getAttribute(name) ?? '', { document, own }));
    return kept === undefined || isFramePage(frame.src, { document, own })
      ? []
      : [{ kind: 'consent', what: 'frame', address: frame.getAttribute(kept) ?? '' }];
  }),
];
