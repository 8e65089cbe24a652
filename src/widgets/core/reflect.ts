/** `heading-level` is `headingLevel`; as everywhere in HTML, `for` is `htmlFor`. */
const propertyOf = (attribute: string): string =>
  attribute === 'for'
    ? 'htmlFor'
    : attribute.replace(/-./g, (letter) => letter.charAt(1).toUpperCase());

/**
 * Gives a class a property for each of its attributes; the attribute holds the value. A blank attribute reads as null.
 * Setting null, undefined, false or a blank text removes the attribute; true sets an empty one. So values that a
 * framework binds to properties are never lost.
 */
export function reflect(
  { prototype }: { readonly prototype: HTMLElement },
  attributes: readonly string[],
): void {
  for (const attribute of attributes) {
    const name = propertyOf(attribute);
    // `lang`, which every element has, one that the class makes itself, and those of the class that a prefix was put
    // before.
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, {
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(attribute)?.trim() || null;
      },
      set(this: HTMLElement, value: string | number | boolean | null | undefined) {
        if (value == null || value === false || value === '') this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : String(value));
      },
    });
  }
}

/** Values set before the tag was defined hide the properties of its class: they are set again. */
export function adoptProperties(element: HTMLElement, attributes: readonly string[]): void {
  const own = element as unknown as Record<string, unknown>;
  for (const name of attributes.map(propertyOf))
    if (Object.hasOwn(own, name)) {
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
}
