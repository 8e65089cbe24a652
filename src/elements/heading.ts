/**
 * A real `h2` to `h6`: the level comes from the author, since only the page knows its outline. Made as a node, because a template
 * cannot vary its tag. Anything but 2 to 6 gives 3. `lang` where the text is in another language than the widget.
 */
export function headingElement(text: string, level: string | null, lang = ''): HTMLHeadingElement {
  const number = /^[2-6]$/.test(level ?? '') ? level : '3';
  const heading = document.createElement(`h${number}`) as HTMLHeadingElement;
  heading.setAttribute('part', 'heading');
  if (lang !== '') heading.lang = lang;
  heading.textContent = text;
  return heading;
}
