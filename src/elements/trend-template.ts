import { template as compiled } from 'virtual:tp-chart/trend';

/** A name of its own, so that a file with another layout can borrow what was compiled. */
export const template = compiled;
