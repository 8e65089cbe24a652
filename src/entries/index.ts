/** For users of the package: everything, and nothing is defined by importing it. */
import { define as defineTags } from '../elements/define.js';
import { importParts } from '../elements/import-parts.js';

export { TpAnswers } from '../elements/tp-answers.js';
export { TpChart } from '../elements/tp-chart.js';
export { TpCommitments } from '../elements/tp-commitments.js';
export { TpHighlights } from '../elements/tp-highlights.js';
export { TpProgress } from '../elements/tp-progress.js';
export { TpCompare } from '../elements/tp-compare.js';
export { TpFlow } from '../elements/tp-flow.js';
export { TpBreakdown } from '../elements/tp-breakdown.js';
export { TpEmbedCode } from '../elements/tp-embed-code.js';
export { TpGroup } from '../elements/tp-group.js';
export { TpIndicator } from '../elements/tp-indicator.js';
export { TpMap } from '../elements/tp-map.js';
export { TpSelect } from '../elements/tp-select.js';
export { TpTable } from '../elements/tp-table.js';
export { TpTarget } from '../elements/tp-target.js';
export { TpTrend } from '../elements/tp-trend.js';
export { TpValue } from '../elements/tp-value.js';
export type { TpAskDetail, TpChangeDetail, TpDownloadDetail, TpErrorDetail, TpLoadDetail, TpSelectDetail } from '../elements/events.js';

/** Defines the tags, with `tp` before each name or another prefix. A tag that exists already stays as it is. */
export const define = (options: { readonly prefix?: string; readonly registry?: CustomElementRegistry } = {}): void =>
  defineTags({ version: __TP_VERSION__, loadPart: importParts, ...options });
