// Made from src/widgets/index.ts by `npm run docs`.
import { chartPictures as breakdown } from '../../widgets/breakdown/chart/pictures.js';
import { chartPictures as compare } from '../../widgets/compare/chart/pictures.js';
import { chartPictures as flow } from '../../widgets/flow/chart/pictures.js';
import { chartPictures as map } from '../../widgets/map/chart/pictures.js';
import { chartPictures as slope } from '../../widgets/slope/chart/pictures.js';
import { chartPictures as trend } from '../../widgets/trend/chart/pictures.js';

/** The specification of each chart, and pictures of all that it can show. */
export const charts = { breakdown, compare, flow, map, slope, trend } as const;
export type Chart = keyof typeof charts;
