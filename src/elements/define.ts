import { setPartLoader, type PartLoader } from './load-parts.js';
import { report } from './report.js';
import { TpChart } from './tp-chart.js';
import { TpCompare } from './tp-compare.js';
import { TpFlow } from './tp-flow.js';
import { TpAnswers } from './tp-answers.js';
import { TpCommitments } from './tp-commitments.js';
import { TpHighlights } from './tp-highlights.js';
import { TpProgress } from './tp-progress.js';
import { TpBreakdown } from './tp-breakdown.js';
import { TpEmbedCode } from './tp-embed-code.js';
import { TpGroup } from './tp-group.js';
import { TpIndicator } from './tp-indicator.js';
import { TpMap } from './tp-map.js';
import { TpSelect } from './tp-select.js';
import { TpTable } from './tp-table.js';
import { TpTarget } from './tp-target.js';
import { TpTrend } from './tp-trend.js';
import { TpValue } from './tp-value.js';
import { watchCheck } from './watch-check.js';

export interface DefineOptions {
  readonly version: string;
  readonly loadPart: PartLoader;
  /** Address of our own script; none where the widgets come in the site's own bundle. */
  readonly own?: string;
  /** Put before each name instead of `tp`, for pages where that is taken. Lower-case letters and digits. */
  readonly prefix?: string;
  /** Where the tags are known: a registry of its own, where the browser has those. Default that of the page. */
  readonly registry?: CustomElementRegistry;
  /** Asked once, before the first tag is defined: whether templates may be rendered here at all. */
  readonly mayRender?: () => boolean;
}

const ELEMENTS: Readonly<Record<string, CustomElementConstructor & { version: string }>> = {
  answers: TpAnswers,
  commitments: TpCommitments,
  compare: TpCompare,
  flow: TpFlow,
  breakdown: TpBreakdown,
  chart: TpChart,
  'embed-code': TpEmbedCode,
  group: TpGroup,
  highlights: TpHighlights,
  indicator: TpIndicator,
  map: TpMap,
  progress: TpProgress,
  select: TpSelect,
  table: TpTable,
  target: TpTarget,
  trend: TpTrend,
  value: TpValue,
};

/**
 * Defines the tags. The first copy on a page wins: a tag that exists stays, and the later copy says so in the console and does
 * nothing. Where `mayRender` says no, no tag is defined, so that the author's text stands.
 */
export function define({
  version,
  loadPart,
  own = '',
  prefix = 'tp',
  registry = customElements,
  mayRender = () => true,
}: DefineOptions): void {
  const names = Object.entries(ELEMENTS).map(([name, element]) => ({ tag: `${prefix}-${name}`, element }));
  const free = names.filter(({ tag }) => registry.get(tag) === undefined);
  const taken = names.find(({ tag }) => registry.get(tag) !== undefined);
  if (taken !== undefined) {
    const winner = (registry.get(taken.tag) as { version?: unknown } | undefined)?.version;
    const by = typeof winner === 'string' ? `version ${winner}` : 'another script';
    report(
      `Techniekpact Monitor widgets ${version}: <${taken.tag}> is already defined by ${by}; that one stays. [tp:already-defined]`,
      'info',
    );
  }
  // Also for what a copy does that defines nothing.
  setPartLoader(loadPart);
  if (free.length === 0) return;
  // Before anything can be refused.
  watchCheck(prefix, own, version);
  if (!mayRender()) {
    report(`Techniekpact Monitor widgets ${version}: add "techniekpact" to trusted-types in this page's policy. [tp:trusted-types]`);
    return;
  }
  for (const { tag, element } of free) {
    element.version = version;
    // A class can be defined once; another prefix or registry gets a class of its own.
    registry.define(tag, prefix === 'tp' && registry === customElements ? element : class extends element {});
  }
}
