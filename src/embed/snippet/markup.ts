/** HTML that is known to be whole: what was put into it was escaped. */
export interface Markup {
  readonly html: string;
}

/**
 * Writes HTML as text, for snippets that people copy and for pages that are made ahead: values are escaped, other
 * markup goes in as it is, lists are joined by new lines. Nothing in a browser of a reader is ever made of it.
 */
export const markup = (
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup => ({
  html: strings
    .map((text, i) => text + (i < values.length ? written(values[i] ?? '') : ''))
    .join(''),
});

const written = (value: string | number | Markup | readonly Markup[]): string => {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('\n');
};

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** Attributes in their order, each with a space before it; null is left out. */
export const attributesOf = (
  attributes: Readonly<Record<string, string | number | null>>,
): Markup => ({
  html: Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escaped(String(value))}"`]))
    .join(''),
});
