/** `value` as an absolute http or https address without user info, read against `base`; null for anything else. */
export const httpAddress = (value: unknown, base: string): string | null => {
  try {
    const url = new URL(value as string, base);
    return typeof value === 'string' && /^https?:$/.test(url.protocol) && url.username + url.password === '' ? url.href : null;
  } catch {
    return null;
  }
};
