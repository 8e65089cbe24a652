/** Resolves `value` against `base` to an absolute http or https address without user info; null for anything else. */
export const httpAddress = (value: unknown, base: string): string | null => {
  try {
    const url = new URL(value as string, base);
    return typeof value === 'string' &&
      /^https?:$/.test(url.protocol) &&
      url.username + url.password === ''
      ? url.href
      : null;
  } catch {
    return null;
  }
};
