export const nonce = 'bm9uY2UgdGVzdA';

export interface StrictSite {
  /** Origin of the script files. */
  readonly scripts: string;
  /** Origin of the figures. */
  readonly data: string;
  /** Hash of each script file, `sha384-…`. */
  readonly hashes: readonly string[];
}

export interface StrictRules {
  readonly headers: Readonly<Record<string, string>>;
  /** The script tag must carry it. */
  readonly nonce?: string;
  /** The figures stand in the page, as a JSON block. */
  readonly inlined?: boolean;
}

/** The strictest header set under which the widgets promise to run, and each variant of it. */
export const strictVariants = {
  'script-src by host': (site) => ({
    headers: strictHeaders({ ...site, scriptSrc: site.scripts }),
  }),
  'script-src by hash only': (site) => ({
    headers: strictHeaders({
      ...site,
      scriptSrc: site.hashes.map((hash) => `'${hash}'`).join(' '),
    }),
  }),
  'script-src by nonce only': (site) => ({
    headers: strictHeaders({ ...site, scriptSrc: `'nonce-${nonce}'` }),
    nonce,
  }),
  "script-src by nonce and 'strict-dynamic'": (site) => ({
    headers: strictHeaders({ ...site, scriptSrc: `'nonce-${nonce}' 'strict-dynamic'` }),
    nonce,
  }),
  "connect-src 'none' with the figures in the page": (site) => ({
    headers: strictHeaders({ scriptSrc: site.scripts, data: "'none'" }),
    inlined: true,
  }),
  "trusted-types with 'allow-duplicates'": (site) => ({
    headers: strictHeaders({
      ...site,
      scriptSrc: site.scripts,
      trustedTypes: "techniekpact 'allow-duplicates'",
    }),
  }),
} as const satisfies Readonly<Record<string, (site: StrictSite) => StrictRules>>;

export type VariantName = keyof typeof strictVariants;

export const strictHeaders = ({
  scriptSrc,
  data,
  trustedTypes = 'techniekpact',
  frames = "'none'",
}: {
  readonly scriptSrc: string;
  readonly data: string;
  readonly trustedTypes?: string;
  readonly frames?: string;
}): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src ${scriptSrc}`,
    `connect-src ${data}`,
    "style-src 'none'",
    "img-src 'none'",
    "font-src 'none'",
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
    'report-uri /report',
  ].join('; '),
  'integrity-policy': 'blocked-destinations=(script)',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});
