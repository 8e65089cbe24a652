import { parseAddress } from '../../embed/parse-address.js';
import type { Cause, CspViolation, ReportedProblem } from './diagnostic.js';

/** Milliseconds that a server gets to answer. */
const PATIENCE = 4000;

/**
 * Finds out why files could not be had, which browsers tell no script: an answer that nobody may read shows that the
 * server is there, and does not let this site read it. Each address is asked once. `known` gives what is known of one.
 */
export const probeCauses = (
  refusals: readonly CspViolation[],
): {
  readonly probe: (told: readonly ReportedProblem[]) => Promise<unknown>;
  readonly known: (address: string) => Cause | null;
} => {
  const asked = new Map<string, Promise<void>>();
  const found = new Map<string, Cause>();
  const refused = (address: string): boolean =>
    refusals.some(
      ({ effectiveDirective, disposition, blockedURI }) =>
        effectiveDirective === 'connect-src' &&
        disposition !== 'report' &&
        parseAddress(blockedURI)?.origin === parseAddress(address)?.origin,
    );
  const ask = async (address: string): Promise<void> => {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), PATIENCE);
    try {
      await fetch(address, {
        mode: 'no-cors',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: control.signal,
      });
      found.set(address, 'cors');
    } catch {
      found.set(address, 'unreachable');
    } finally {
      clearTimeout(timer);
      // The body is nobody's.
      control.abort();
    }
  };
  return {
    known: (address) => (refused(address) ? 'policy' : (found.get(address) ?? null)),
    probe: (told) => {
      for (const { detail } of told) {
        const { code, address } = detail ?? {};
        if (code !== 'network' || address == null || refused(address)) continue;
        asked.set(address, asked.get(address) ?? ask(address));
      }
      return Promise.all(asked.values());
    },
  };
};
