import { report } from '../widgets/core/page/report.js';
import { tags } from './tags.js';
import { watchCheck } from '../tools/check/watch-check.js';

export interface DefineOptions {
  readonly version: string;
  /** Address of the script `tp.js`; absent if the widgets are part of the site's bundle. */
  readonly scriptUrl?: string;
  /** Prefix of the tags instead of `tp`, for pages where that is in use. Lower-case letters and digits. */
  readonly prefix?: string;
  /** Registry for the tags, in browsers with scoped registries; default: that of the page. */
  readonly registry?: CustomElementRegistry;
  /** Called once, before the first tag is defined: whether the page allows templates to be rendered. */
  readonly mayRender?: () => boolean;
}

/**
 * Defines the tags. The first copy on a page wins: an existing tag is kept, and the later copy only logs that. If
 * `mayRender` returns false, no tag is defined, so that the fallback content stays visible.
 */
export function define({
  version,
  scriptUrl: own = '',
  prefix = 'tp',
  registry = customElements,
  mayRender = () => true,
}: DefineOptions): void {
  const names = Object.entries<CustomElementConstructor & { version: string }>(tags).map(
    ([name, element]) => ({
      tag: `${prefix}-${name}`,
      element,
    }),
  );
  const available = names.filter(({ tag }) => registry.get(tag) === undefined);
  const existing = names.find(({ tag }) => registry.get(tag) !== undefined);
  if (existing !== undefined) {
    const winner = (registry.get(existing.tag) as { version?: unknown } | undefined)?.version;
    const owner = typeof winner === 'string' ? `version ${winner}` : 'another script';
    report(
      `Techniekpact Monitor widgets ${version}: <${existing.tag}> is already defined by ${owner}; that one stays. [tp:already-defined]`,
      'info',
    );
  }
  if (available.length === 0) return;
  // Before anything can be refused by a policy.
  watchCheck(prefix, own, version);
  if (!mayRender()) {
    report(
      `Techniekpact Monitor widgets ${version}: add "techniekpact" to trusted-types in this page's policy. [tp:trusted-types]`,
    );
    return;
  }
  for (const { tag, element } of available) {
    element.version = version;
    // A class can be registered only once; another prefix or registry gets a subclass.
    registry.define(
      tag,
      prefix === 'tp' && registry === customElements ? element : class extends element {},
    );
  }
}
