import type { Dataset } from '../model/dataset.js';
import { deepFreeze } from '../model/deep-freeze.js';
import {
  address,
  code,
  day,
  fields,
  list,
  localized,
  sameOriginAddress,
  type Context,
} from './check.js';
import { checkVersion } from './monitor-indicator.js';

/** The part of a `monitor-index` that is needed to open one of its indicators. */
export interface MonitorIndex {
  readonly publisher: Dataset['publisher'];
  /** `href` is absolute and on the origin of the index; null if the index names another origin. */
  readonly indicators: readonly {
    readonly id: string;
    readonly href: string | null;
    /** Day of its last update according to the index. */
    readonly updated: string | null;
    /** Address of the page of the monitor that shows it. */
    readonly page: string | null;
    readonly pointer: string;
  }[];
}

/** Reads a `monitor-index` 1.x document; its relative addresses are resolved against `base`. */
export const readIndex = (value: unknown, base: string): MonitorIndex => {
  const root = { value, pointer: '' };
  checkVersion(root);
  const context: Context = { lang: 'nl', base, report: () => {} };
  const {
    publisher: { name, url },
    indicators,
  } = index(root, context);
  // The origin of a publisher without an address is that of the index.
  return deepFreeze({
    publisher: name === null ? null : { name, origin: new URL(url ?? base).origin },
    indicators,
  });
};

const entry = fields({ id: code, href: sameOriginAddress, updated: day, page: address });

const index = fields({
  publisher: fields({ name: localized, url: address }),
  indicators: list((at, context) => {
    const { id, ...rest } = entry(at, context);
    return id === null ? null : { id, ...rest, pointer: at.pointer };
  }),
});
