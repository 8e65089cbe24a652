/**
 * An address as a URL; null where it is none. `URL.canParse` and `URL.parse` are younger than the browsers that we
 * promise to work in.
 */
export const parseAddress = (address: string, base?: string): URL | null => {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
};
