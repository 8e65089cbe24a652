import { drawCold } from './draw-cold.js';
import { drawAll } from './vega-embed.js';

await drawCold(drawAll);
