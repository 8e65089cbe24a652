/**
 * Our one Trusted Types policy. It is made once per page, and only by the copy of the library that defines the tags: a
 * second copy would need `'allow-duplicates'` in the page's policy, and has nothing to render. Pages name it in
 * `trusted-types techniekpact`.
 */
export const POLICY_NAME = 'techniekpact';

interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const refused = (what: string): TypeError => new TypeError(`not ours: ${what}`);

let policy: Policy | null = null;

/**
 * Makes the policy. `addresses` are the only script addresses it will ever vouch for, and what is `harmless` the only
 * markup; none without it. Returns false where the page's header forbids the policy: then nothing may be rendered, and
 * the author's text stands.
 */
export function makePolicy(
  addresses: ReadonlySet<string>,
  harmless = (_html: string): boolean => false,
): boolean {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (factory === undefined || policy !== null) return true;
  try {
    policy = factory.createPolicy(POLICY_NAME, {
      createHTML: (html) => {
        if (harmless(html)) return html;
        throw refused(html);
      },
      createScriptURL: (url) => {
        if (addresses.has(url.replace(/#\d+$/, ''))) return url;
        throw refused(url);
      },
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * For templates; the build puts it in the place of Lit's own policy. Throws a TypeError for markup that ours are not
 * made of.
 */
export const trustedHtml = (html: string): string =>
  policy === null ? html : policy.createHTML(html);

/** `url` as the page's policy wants it. Throws a TypeError for an address that is not one of our files. */
export const trustedScriptUrl = (url: string): string =>
  policy === null ? url : policy.createScriptURL(url);
