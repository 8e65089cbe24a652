/** More than this is an article, not what was pasted. */
const MOST_TEXT = 700;

/** Tags that editors put around words. Anything else, a picture, a control or an unknown tag, is the site's own. */
const WORDS =
  'br, wbr, span, strong, b, em, i, u, small, sup, sub, mark, abbr, cite, time, font, bdi';
const BLOCKS = 'p, div, blockquote, figcaption';
const AT_WORK = '[role], [tabindex], [onclick], [contenteditable]';

/** How each snippet says where its figure comes from, in both languages. */
const SOURCE = /\b(?:Bron|Source): /;

/**
 * The block that a link was pasted in: a paragraph or a quotation that holds no other link and nothing but words, and
 * is no longer than a snippet; another block only where its words are those of a snippet. What stands in the foot or
 * the menu of a site was not pasted.
 */
export const blockOf = (link: HTMLAnchorElement): HTMLElement | null => {
  const nearest = link.closest<HTMLElement>('p, li, div, figure, td, blockquote');
  const block = nearest?.closest<HTMLElement>('blockquote') ?? nearest;
  if (
    !block ||
    !block.matches('p, div, figure, blockquote') ||
    block.closest('footer, nav, address') !== null
  )
    return null;
  const words = block.matches('blockquote') ? `${WORDS}, ${BLOCKS}` : WORDS;
  if (
    ![...block.querySelectorAll('*')].every(
      (one) => one === link || (one.matches(words) && !one.matches(AT_WORK)),
    )
  )
    return null;
  const text = block.textContent;
  if (text.length > MOST_TEXT) return null;
  const beside = text.replace(link.textContent, '');
  if (!block.matches('p, blockquote') && /[^\s.]/.test(beside) && !SOURCE.test(beside)) return null;
  // The frame of the same snippet is there already.
  return block.nextElementSibling?.localName === 'iframe' ||
    block.nextElementSibling?.querySelector(':scope > iframe')
    ? null
    : block;
};
