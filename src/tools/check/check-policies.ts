import { framesOf } from './check-widgets.js';
import { policyLine } from './policy-line.js';
import { POLICY_NAME } from '../../embed/loader/trusted.js';
import type { PageToCheck, CspViolation, Diagnostic } from './diagnostic.js';
import { parseAddress } from '../../embed/parse-address.js';

const TYPES = ['trusted-types', 'require-trusted-types-for'];

/** Our resources that the page's policies refused; each policy line to add occurs once. */
export const policies = ({ document, refusals, own }: PageToCheck): readonly Diagnostic[] => {
  const ours = [own, ...framesOf({ document, own }).map(({ src }) => src)].flatMap(
    (address) => originOf(address) ?? [],
  );
  const lacking = new Map<
    string,
    { readonly refusal: CspViolation; readonly sources: readonly string[] }
  >();
  for (const refusal of held(refusals)) {
    const directive = plain(refusal);
    const types = TYPES.includes(directive);
    const from = originOf(refusal.blockedURI);
    // Refusals of others' scripts and pictures are the page's own affair; figures may come from anywhere.
    if (!types && (from === null || (directive !== 'connect-src' && !ours.includes(from))))
      continue;
    // A bundle has the policy of Lit itself.
    const source = types ? (own === '' ? 'lit-html' : POLICY_NAME) : (from ?? '');
    const key = `${types ? 'trusted-types' : directive} ${refusal.originalPolicy}`;
    const before = lacking.get(key);
    // Two lines for one directive would be one too many: browsers heed the first alone.
    lacking.set(key, {
      refusal: before?.refusal ?? refusal,
      sources: [...new Set([...(before?.sources ?? []), source])],
    });
  }
  return [...lacking.values()].map(({ refusal, sources }) => ({
    kind: 'policy',
    directive: plain(refusal),
    blocked: refusal.blockedURI,
    line: TYPES.includes(plain(refusal))
      ? `trusted-types ${sources.join(' ')}`
      : policyLine(refusal.originalPolicy, refusal.effectiveDirective, sources),
  }));
};

/** Those that held something back: of a policy on trial browsers report the same. */
export const held = (refusals: readonly CspViolation[]): readonly CspViolation[] =>
  refusals.filter(({ disposition }) => disposition !== 'report');

const plain = ({ effectiveDirective }: CspViolation): string =>
  effectiveDirective.replace(/-(elem|attr)$/, '');

/** True if the page forbids our Trusted Types policy: then no tag is defined. */
export const refusesTypes = (refused: readonly Diagnostic[]): boolean =>
  refused.some((trouble) => trouble.kind === 'policy' && TYPES.includes(trouble.directive));

const originOf = (address: string): string | null => parseAddress(address)?.origin ?? null;
