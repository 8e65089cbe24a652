import type { Dataset } from '../model/dataset.js';
import { deepFreeze } from '../model/deep-freeze.js';
import { address, code, day, fields, list, localized, ownAddress, type Context } from './check.js';
import { checkVersion } from './monitor-indicator.js';

/** What is needed of a `monitor-index` to open one of its indicators. */
export interface MonitorIndex {
  readonly publisher: Dataset['publisher'];
  /** `href` is absolute and on the origin of the index; null where the index names another place. */
  readonly indicators: readonly {
    readonly id: string;
    readonly href: string | null;
    /** Day of its last update, as the index knows it. */
    readonly updated: string | null;
    /** Where the monitor shows it. */
    readonly page: string | null;
    readonly pointer: string;
  }[];
}

/** Reads a `monitor-index` 1.x document; addresses in it are read against `base`. */
export const readIndex = (value: unknown, base: string): MonitorIndex => {
  const root = { value, pointer: '' };
  checkVersion(root);
  const context: Context = { lang: 'nl', base, report: () => {} };
  const {
    publisher: { name, url },
    indicators,
  } = index(root, context);
  // A publisher without an own address publishes from where the index stands.
  return deepFreeze({ publisher: name === null ? null : { name, origin: new URL(url ?? base).origin }, indicators });
};

const entry = fields({ id: code, href: ownAddress, updated: day, page: address });

const index = fields({
  publisher: fields({ name: localized, url: address }),
  indicators: list((at, context) => {
    const { id, ...rest } = entry(at, context);
    return id === null ? null : { id, ...rest, pointer: at.pointer };
  }),
});
