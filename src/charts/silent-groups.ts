import type { Patch, VegaValue } from './chart-source.js';

/** For a chart in which rows are joined: see `Patch.why`. */
export const silentGroups: Patch = {
  name: 'silent groups',
  why: 'Vega-Lite hides marks from assistive technology, but not the groups that it makes round the pieces of a line.',
  apply: (vega) => {
    const groups = list(vega.marks).filter((mark) => mark.type === 'group');
    if (groups.length === 0) throw new Error('There is no group any more: drop this patch.');
    for (const group of groups) group.aria = false;
  },
};

const list = (value: VegaValue | undefined) => (value ?? []) as Record<string, VegaValue>[];
