export interface Heading {
  readonly node: (text: string, level: string | null, lang: string) => HTMLElement;
  /** The reader goes on here when what had the focus is gone. */
  readonly focus: () => void;
}

/**
 * A real `h2` to `h6`: the level comes from the author, since only the page knows its outline; anything else gives 3.
 * Made as a node, because a template cannot vary its tag, and kept while its level stays, so that a reader's focus
 * stays on it too.
 */
export function heading(): Heading {
  let known: HTMLElement | null = null;
  return {
    node: (text, level, lang) => {
      const tag = `h${/^[2-6]$/.test(level ?? '') ? level : 3}`;
      if (known?.localName !== tag) known = document.createElement(tag);
      known.setAttribute('part', 'heading');
      known.lang = lang;
      // A title that is in neither of our languages may run from right to left.
      known.dir = 'auto';
      // What turns the direction of text could turn that of the page round it. Only when it differs: a translated
      // heading is not to be overwritten at each render.
      const seen = text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
      if (known.textContent !== seen) known.textContent = seen;
      return known;
    },
    focus: () => {
      known?.setAttribute('tabindex', '-1');
      known?.focus();
    },
  };
}
