import { isFramePage } from './check-widgets.js';
import type { PageToCheck, Diagnostic } from './diagnostic.js';

/**
 * Consent tools change the type of a script, or move the address of a frame to another attribute, until a visitor
 * agrees.
 */
export const consent = ({
  document,
  own,
}: Pick<PageToCheck, 'document' | 'own'>): readonly Diagnostic[] => [
  ...[...document.querySelectorAll('script')].flatMap((script): Diagnostic[] => {
    const names = script
      .getAttributeNames()
      .filter((name) => OURS.test(script.getAttribute(name) ?? ''));
    // Each tool has a name of its own for where it keeps the address.
    const kept = names.includes('src') ? (HELD.test(script.type) ? 'src' : undefined) : names[0];
    return kept === undefined
      ? []
      : [{ kind: 'consent', what: 'script', address: script.getAttribute(kept) ?? '' }];
  }),
  ...[...document.querySelectorAll('iframe')].flatMap((frame): Diagnostic[] => {
    const kept = frame
      .getAttributeNames()
      .find(
        (name) => name !== 'src' && isFramePage(frame.getAttribute(name) ?? '', { document, own }),
      );
    return kept === undefined || isFramePage(frame.src, { document, own })
      ? []
      : [{ kind: 'consent', what: 'frame', address: frame.getAttribute(kept) ?? '' }];
  }),
];

const OURS = /\/tp(-host)?\.js(?:$|[?#])/;

/** Types that no browser runs, as these tools write them. */
const HELD = /plain|blocked|template|opt-in/;
