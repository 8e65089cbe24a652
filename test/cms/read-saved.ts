import type { EnginePage } from '../support/engines.js';

/** What became of a snippet. */
export interface Read {
  /** Tags and attributes that are gone, or have another value, in the order of their names. */
  readonly gone: readonly string[];
  /** All its text, with single blanks. */
  readonly words: string;
  /**
   * What a reader gets of it where the script stands in the site's template: `widget`, `frame`, or its own words as
   * `text` or beside its `picture`; `tags` where tags are among them; `twice` where the words stand beside the widget
   * too.
   */
  readonly seen: 'widget' | 'frame' | 'picture' | 'text' | 'tags' | 'twice' | 'nothing';
}

/** Holds what was saved against what was pasted, with a browser's own parser. */
export const readSaved = (page: EnginePage, pasted: string, saved: string): Promise<Read> =>
  page.run(
    (was, is): Read => {
      const parse = (html: string): HTMLElement =>
        new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
      const wordsOf = (node: Element): string =>
        (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      const plain = (value: string | null): string | null => value && value.replace(/[\s;]+/g, '');
      const [before, after] = [parse(was), parse(is)];
      const gone = new Set<string>();
      for (const element of before.querySelectorAll('*')) {
        const alike = [...after.querySelectorAll(element.localName)];
        const twin = alike.find((one) => wordsOf(one) === wordsOf(element)) ?? alike[0];
        // A link round a picture goes with the picture: there is nothing left to press.
        if (
          twin === undefined &&
          wordsOf(element) === '' &&
          element.querySelector('img') !== null &&
          after.querySelector('img') === null &&
          wordsOf(after) !== ''
        )
          continue;
        if (twin === undefined) gone.add(`<${element.localName}>`);
        else
          for (const { name, value } of element.attributes)
            if (plain(twin.getAttribute(name)) !== plain(value)) gone.add(name);
      }
      const [place, frame] = [
        after.querySelector('[data-tp-widget], tp-indicator'),
        after.querySelector('iframe'),
      ];
      const link = after.querySelector('a[href*="/embed.html?"]');
      const block = link?.closest('blockquote') ?? link?.closest('p, div');
      const words = wordsOf(after);
      return {
        gone: [...gone].sort(),
        words,
        seen:
          frame !== null
            ? 'frame'
            : place !== null
              ? wordsOf(place) === words
                ? 'widget'
                : 'twice'
              : block && block.querySelector('img') === null
                ? 'widget'
                : words === ''
                  ? 'nothing'
                  : after.querySelector('img') !== null
                    ? 'picture'
                    : words.includes('<')
                      ? 'tags'
                      : 'text',
      };
    },
    pasted,
    saved,
  );
