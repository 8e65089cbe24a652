import { Problem } from './problem.js';
import { listed } from './refuse.js';

/**
 * Divisions of the country that are known by their codes. Names do not tell them apart: Utrecht is a province and a municipality, Groningen
 * a province and a labour-market region, and a landsdeel of the pact is none of CBS.
 */
export type RegionScheme = keyof typeof codes;

const codes = {
  /** The five of the Technology Pact, which have no official code. */
  'tp-landsdeel': /^tp-(noord|oost|noordwest|zuidwest|zuidoost)$/,
  /** The four of CBS. */
  landsdeel: /^LD0[1-4]$/,
  provincie: /^PV(2\d|3[01])$/,
  arbeidsmarktregio: /^AM\d\d$/,
  coropgebied: /^CR\d\d$/,
  gemeente: /^GM\d{4}$/,
} as const;

const names = Object.keys(codes) as RegionScheme[];

export const schemeOf = (code: string): RegionScheme | null => names.find((name) => codes[name].test(code)) ?? null;

/**
 * The one division that regions are of; null where their codes are of none that is known. Throws a Problem `mixed-regions` where there are several: they overlap, so that no map can hold them.
 */
export const oneScheme = (regions: readonly { readonly id: string; readonly level?: string | null }[]): RegionScheme | null => {
  const found = [...new Set(regions.flatMap(({ id }) => schemeOf(id) ?? []))];
  const levels = [...new Set(regions.flatMap(({ level }) => level ?? []))];
  const mixed = [found, levels].find((kinds) => kinds.length > 1);
  if (mixed !== undefined)
    throw new Problem('mixed-regions', { pointer: 'level', expected: `one of ${listed(mixed)}`, found: mixed.join(' ') });
  return found[0] ?? null;
};
