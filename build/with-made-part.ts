const START = '<!-- made by `npm run docs` -->';
const END = '<!-- end of what is made -->';

/** The page with its middle, between two comments, replaced by `middle`. Throws where the page has no such middle. */
export function withMadePart(page: string, middle: string): string {
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`the page needs ${START} and ${END}`);
  return `${page.slice(0, from)}${START}\n\n${middle}\n\n${page.slice(to)}`;
}
