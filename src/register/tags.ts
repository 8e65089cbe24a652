// Made from src/widgets/index.ts by `npm run docs`.
import { TpAnswers } from '../widgets/stories/tp-answers.js';
import { TpBreakdown } from '../widgets/breakdown/tp-breakdown.js';
import { TpChart } from '../widgets/custom-chart/tp-chart.js';
import { TpCommitments } from '../widgets/stories/tp-commitments.js';
import { TpCompare } from '../widgets/compare/tp-compare.js';
import { TpEmbedCode } from '../tools/builder/tp-embed-code.js';
import { TpFlow } from '../widgets/flow/tp-flow.js';
import { TpGroup } from '../widgets/group/tp-group.js';
import { TpHighlights } from '../widgets/stories/tp-highlights.js';
import { TpIndicator } from '../widgets/indicator/tp-indicator.js';
import { TpMap } from '../widgets/map/tp-map.js';
import { TpProgress } from '../widgets/stories/tp-progress.js';
import { TpSelect } from '../widgets/group/tp-select.js';
import { TpSlope } from '../widgets/slope/tp-slope.js';
import { TpTable } from '../widgets/table/tp-table.js';
import { TpTarget } from '../widgets/target/tp-target.js';
import { TpTrend } from '../widgets/trend/tp-trend.js';
import { TpValue } from '../widgets/value/tp-value.js';

/** The class of each tag, by the name of the tag without its prefix. */
export const tags = {
  answers: TpAnswers,
  breakdown: TpBreakdown,
  chart: TpChart,
  commitments: TpCommitments,
  compare: TpCompare,
  'embed-code': TpEmbedCode,
  flow: TpFlow,
  group: TpGroup,
  highlights: TpHighlights,
  indicator: TpIndicator,
  map: TpMap,
  progress: TpProgress,
  select: TpSelect,
  slope: TpSlope,
  table: TpTable,
  target: TpTarget,
  trend: TpTrend,
  value: TpValue,
};
