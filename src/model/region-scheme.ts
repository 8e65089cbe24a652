import { Problem } from './problem.js';
import { listed } from './refuse.js';

/**
 * Classifications of regions that are recognised by their codes. Names are ambiguous: Utrecht is a province and a
 * municipality, Groningen a province and a labour-market region, and the `landsdelen` of the pact differ from those of
 * CBS.
 */
export type RegionScheme = keyof typeof codes;

const codes = {
  /** The five regions of the Technology Pact, which have no official code. */
  'tp-landsdeel': /^tp-(noord|oost|noordwest|zuidwest|zuidoost)$/,
  /** The four regions of CBS. */
  landsdeel: /^LD0[1-4]$/,
  provincie: /^PV(2\d|3[01])$/,
  arbeidsmarktregio: /^AM\d\d$/,
  coropgebied: /^CR\d\d$/,
  gemeente: /^GM\d{4}$/,
} as const;

const names = Object.keys(codes) as RegionScheme[];

export const schemeOf = (code: string): RegionScheme | null =>
  names.find((name) => codes[name].test(code)) ?? null;

/**
 * The classification that all regions belong to; null if their codes match none that is known. Throws a Problem
 * `mixed-regions` if there are several, because they overlap and cannot share a map.
 */
export const oneScheme = (
  regions: readonly { readonly id: string; readonly level?: string | null }[],
): RegionScheme | null => {
  const found = [...new Set(regions.flatMap(({ id }) => schemeOf(id) ?? []))];
  const levels = [...new Set(regions.flatMap(({ level }) => level ?? []))];
  const mixed = [found, levels].find((kinds) => kinds.length > 1);
  if (mixed !== undefined)
    throw new Problem('mixed-regions', {
      pointer: 'level',
      expected: `one of ${listed(mixed)}`,
      found: mixed.join(' '),
    });
  return found[0] ?? null;
};
