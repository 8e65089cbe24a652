/** The directives that a missing directive falls back to: https://www.w3.org/TR/CSP3/#directive-fallback-list */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'style-src-elem': ['style-src', 'default-src'],
  'worker-src': ['child-src', 'script-src', 'default-src'],
  'frame-src': ['child-src', 'default-src'],
};

/**
 * Returns the line to add to `policy`, so that `directive` allows `sources` and everything that it allowed before. A
 * new directive no longer falls back to another one, so its line begins with the sources of that fallback.
 */
export function policyLine(policy: string, directive: string, sources: readonly string[]): string {
  const has = new Map(
    policy.split(';').flatMap((part): [string, readonly string[]][] => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return name === '' ? [] : [[name.toLowerCase(), values]];
    }),
  );
  // One line for all kinds of scripts, unless the policy distinguishes them.
  const plain = directive.replace(/-(elem|attr)$/, '');
  const name = has.has(directive) ? directive : plain;
  const from = has.has(name)
    ? undefined
    : (FALLBACKS[directive] ?? ['default-src']).find((other) => has.has(other));
  const kept = (has.get(from ?? '') ?? []).filter(
    (source) => means(source, plain) && !sources.includes(source),
  );
  return [name, ...kept, ...sources].join(' ');
}

/** Hashes, nonces and `unsafe-…` say nothing of requests and frames; `'none'` allows nothing beside others. */
const means = (source: string, directive: string): boolean =>
  !source.startsWith("'") ||
  source === "'self'" ||
  (source !== "'none'" && /^(script|style)-src$/.test(directive));
