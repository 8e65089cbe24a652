/** Choices with an attribute of their own; other dimensions stand in `filter`. */
export const OWN_ATTRIBUTE = ['region', 'period', 'edition'] as const;

/** All choices of a group, by name. */
export const choicesOf = (group: Element): ReadonlyMap<string, string> =>
  new Map([
    ...[...OWN_ATTRIBUTE, 'lang'].flatMap((name) => {
      const value = group.getAttribute(name)?.trim();
      return value ? [[name, value] as const] : [];
    }),
    ...pairs(group.getAttribute('filter')),
  ]);

/** Dimensions and their categories, as a `filter` has them. */
export const pairs = (filter: string | null): readonly (readonly [string, string])[] =>
  (filter ?? '').split(/\s+/).flatMap((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return name === '' || value === '' ? [] : [[name, value] as const];
  });
