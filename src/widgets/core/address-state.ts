/**
 * Choices in the fragment of the page's address, `#tp.region=PV28&tp.gender=F`, so that a link restores them. What
 * others keep there stays, as long as it is written as name and value; an anchor makes room. `name`: the id of the
 * group, so that two groups do not mix; `tp` where it has none.
 */
export const readState = (name: string, hash: string): ReadonlyMap<string, string> =>
  new Map(
    [...new URLSearchParams(hash.replace(/^#/, ''))].flatMap(([key, value]) =>
      key.startsWith(`${name}.`) && isCode(value)
        ? [[key.slice(name.length + 1), value] as const]
        : [],
    ),
  );

/** The fragment with `choices` in place of what stood there under `name`; empty where nothing is left. */
export const writtenState = (
  name: string,
  hash: string,
  choices: ReadonlyMap<string, string>,
): string => {
  const others = [...new URLSearchParams(hash.replace(/^#/, ''))].filter(
    ([key]) => key.includes('.') && !key.startsWith(`${name}.`),
  );
  const own = [...choices].map(([key, value]) => [`${name}.${key}`, value] as [string, string]);
  const all = new URLSearchParams([...others, ...own]).toString();
  return all === '' ? '' : `#${all}`;
};

/**
 * Anybody can write an address. What is no code is left out; what is one but is not known is told by the widget that it
 * is put to.
 */
const isCode = (value: string): boolean => /^[\p{L}\p{N}_./,:-]{1,200}$/u.test(value);
