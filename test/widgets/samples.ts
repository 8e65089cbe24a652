// Made from src/widgets/index.ts by `npm run docs`.
import { samples as builder } from '../tools/builder/sample.js';
import { samples as breakdown } from './breakdown/sample.js';
import { samples as compare } from './compare/sample.js';
import { samples as customChart } from './custom-chart/sample.js';
import { samples as flow } from './flow/sample.js';
import { samples as group } from './group/sample.js';
import { samples as indicator } from './indicator/sample.js';
import { samples as map } from './map/sample.js';
import { samples as slope } from './slope/sample.js';
import { samples as stories } from './stories/sample.js';
import { samples as table } from './table/sample.js';
import { samples as target } from './target/sample.js';
import { samples as trend } from './trend/sample.js';
import { samples as value } from './value/sample.js';
import type { Samples } from './sample.js';

/** The sample of each widget, by its name. */
export const samples: Samples = {
  ...builder,
  ...breakdown,
  ...compare,
  ...customChart,
  ...flow,
  ...group,
  ...indicator,
  ...map,
  ...slope,
  ...stories,
  ...table,
  ...target,
  ...trend,
  ...value,
};
