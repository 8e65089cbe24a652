import { drawCold } from './draw-cold.js';
import { drawAll } from './plot.js';

await drawCold(drawAll);
