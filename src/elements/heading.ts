/**
 * A real `h2` to `h6`: the level comes from the author, since only the page knows its outline; anything else gives 3. Made as a node,
 * because a template cannot vary its tag, and kept while its level stays, so that a reader's focus stays on it too.
 */
export function headingElement(known: HTMLElement | null, text: string, level: string | null, lang: string): HTMLElement {
  const tag = `h${/^[2-6]$/.test(level ?? '') ? level : 3}`;
  const heading = known?.localName === tag ? known : document.createElement(tag);
  heading.setAttribute('part', 'heading');
  heading.lang = lang;
  // A title that is in neither of our languages may run from right to left.
  heading.dir = 'auto';
  // Only when it differs: a translated heading is not to be overwritten at each render.
  if (heading.textContent !== text) heading.textContent = text;
  return heading;
}
