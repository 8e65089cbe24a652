import { snippet, type Format, type SnippetAsk } from '../../src/embed/snippet/snippet.js';
import type { EnginePage } from '../support/engines.js';

export interface Form {
  /** As in the table. */
  readonly name: 'element' | 'link' | 'div' | 'frame';
  /** Which snippet is pasted. */
  readonly format: Format;
}

export const forms: readonly Form[] = [
  { name: 'element', format: 'element' },
  { name: 'link', format: 'link' },
  { name: 'div', format: 'div' },
  { name: 'frame', format: 'frame' },
];

export const FIGURE = '2.685';
export const SENTENCE = `In 2018 haalden ${FIGURE} studenten in Zuid-Holland een hbo-diploma in de techniek.`;

/** The snippet as an editor pastes it. What the site's template holds, the script tag, is not in it. */
export const pasted = ({ format }: Form, place: SnippetAsk['place']): string => {
  const text = snippet(format, {
    embedded: {
      widget: 'indicator',
      attributes: { indicator: 'hbo-diploma-provincie', region: 'PV28' },
    },
    fact: {
      heading: 'Diploma’s hbo Techniek',
      sentence: SENTENCE,
      source: 'Bron: DUO.',
      lang: 'nl',
      pasted: null,
    },
    place,
    heights: [700, 600, 600],
    picture: null,
  });
  return (text ?? '').replace(/<script[^>]*><\/script>\n?/, '');
};

/**
 * The big number in the page or in its frame, or the sentence of a widget for which nobody reserved room; null while
 * there is neither.
 */
export const figureIn = async (page: EnginePage, { name }: Form): Promise<string | null> => {
  const read = (): string | null => {
    const root = document.querySelector('tp-indicator')?.shadowRoot;
    return (
      root?.querySelector('[part~=value]')?.textContent?.trim() ??
      root?.querySelector('[part~=summary]')?.textContent ??
      null
    );
  };
  // A frame that is still on its way has no document to look into.
  return (name === 'frame' ? page.runInFrame(read) : page.run(read)).catch(() => null);
};

/** Whatever a widget could leave behind on the visitor's device. */
export const stored = (page: EnginePage): Promise<readonly string[]> =>
  page.run(async () => [
    ...document.cookie.split(';').filter(Boolean),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...((await indexedDB.databases?.()) ?? []).map(({ name }) => name ?? ''),
    ...((await navigator.serviceWorker
      ?.getRegistrations?.()
      .then((all) => all.map(({ scope }) => scope))) ?? []),
  ]);
