/** `nl|en`, as a docblock says it, as a type: `'nl' | 'en'`. `string`, `number` and `boolean` are types already. */
export const attributeType = (said = 'string'): string =>
  said
    .split('|')
    .map((word) => word.trim().replaceAll("'", ''))
    .map((word) => (['string', 'number', 'boolean'].includes(word) ? word : `'${word}'`))
    .join(' | ');

/** The property of an attribute: `heading-level` is `headingLevel`, and as everywhere in HTML `for` is `htmlFor`. */
export const propertyOf = (attribute: string): string =>
  attribute === 'for'
    ? 'htmlFor'
    : attribute.replace(/-./g, (letter) => letter.charAt(1).toUpperCase());
