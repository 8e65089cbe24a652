import { nonce, strictHeaders } from '../support/strict-headers.js';

export interface HostSite {
  readonly scripts: string;
  readonly data: string;
  /** Hash of each script file. */
  readonly hashes: readonly string[];
}

export interface Policy {
  /** As a site owner calls it, in the table. */
  readonly name: string;
  readonly headers: (site: HostSite) => Readonly<Record<string, string>>;
  readonly nonce?: string;
  /** How often our script stands on the page, and of how many versions. Default once. */
  readonly copies?: 'two copies' | 'two versions';
  /** The page lets no script of ours run: only the frame shows the figure, the rest stays text. */
  readonly frameOnly?: boolean;
}

const strict = (
  site: HostSite,
  scriptSrc: string,
  trustedTypes?: string,
): Readonly<Record<string, string>> =>
  strictHeaders({
    scriptSrc,
    data: site.data,
    frames: site.scripts,
    ...(trustedTypes === undefined ? {} : { trustedTypes }),
  });

/** Rules of the pages that widgets are put on, from none to all. */
export const policies: readonly Policy[] = [
  { name: 'no policy', headers: () => ({}) },
  { name: 'by host', headers: (site) => strict(site, site.scripts) },
  { name: 'by nonce', headers: (site) => strict(site, `'nonce-${nonce}'`), nonce },
  {
    name: 'nonce and strict-dynamic',
    headers: (site) => strict(site, `'nonce-${nonce}' 'strict-dynamic'`),
    nonce,
  },
  {
    name: 'by hash only',
    headers: (site) => strict(site, site.hashes.map((hash) => `'${hash}'`).join(' ')),
  },
  {
    name: 'Trusted Types with our name',
    headers: () => ({
      'content-security-policy':
        "require-trusted-types-for 'script'; trusted-types techniekpact; img-src 'none'; report-uri /report",
    }),
  },
  {
    name: 'two copies under Trusted Types',
    headers: (site) => strict(site, site.scripts),
    copies: 'two copies',
  },
  {
    name: 'two versions under Trusted Types',
    headers: (site) => strict(site, site.scripts, "techniekpact 'allow-duplicates'"),
    copies: 'two versions',
  },
  {
    name: 'Integrity-Policy, COEP and COOP',
    headers: () => ({
      'content-security-policy': "img-src 'none'; report-uri /report",
      'integrity-policy': 'blocked-destinations=(script)',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    }),
  },
  {
    name: 'no script of others at all',
    headers: (site) => strict(site, "'none'", "'none'"),
    frameOnly: true,
  },
];
