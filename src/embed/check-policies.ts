import { framesOf } from './check-widgets.js';
import { POLICY_NAME } from './trusted.js';
import type { PageToCheck, Trouble } from './trouble.js';

const TYPES = ['trusted-types', 'require-trusted-types-for'];

/** What the page's policy refused of ours, each line to add once. */
export const policies = ({ document, refusals, own }: PageToCheck): readonly Trouble[] => {
  const ours = [own, ...framesOf(document).map(({ src }) => src)].flatMap((address) => originOf(address) ?? []);
  const seen = new Set<string>();
  return refusals.flatMap(({ effectiveDirective, blockedURI }): Trouble[] => {
    const directive = effectiveDirective.replace(/-(elem|attr)$/, '');
    const types = TYPES.includes(directive);
    const from = originOf(blockedURI);
    // Refusals of others' scripts and pictures are the page's own affair; figures may come from anywhere.
    if (!types && from === null) return [];
    if (!types && directive !== 'connect-src' && !ours.includes(from ?? '')) return [];
    // A bundle has the policy of Lit itself.
    const line = types ? `trusted-types ${own === '' ? 'lit-html' : POLICY_NAME}` : `${directive} ${from ?? ''}`;
    if (seen.has(line)) return [];
    seen.add(line);
    return [{ kind: 'policy', directive, blocked: blockedURI, line }];
  });
};

/** Whether our policy may not be made: then no tag is defined. */
export const refusesTypes = (refused: readonly Trouble[]): boolean =>
  refused.some((trouble) => trouble.kind === 'policy' && TYPES.includes(trouble.directive));

const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);
