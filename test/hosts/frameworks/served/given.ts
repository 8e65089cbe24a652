import type { Given } from '../app.js';

/** What the server is asked for, and the page in the browser at first. */
export const given = (onReady: Given['onReady']): Given => ({
  src: '/demo/monitor/hbo-diploma-provincie.json',
  region: 'PV28',
  headingLevel: 4,
  text: 'In 2018 waren het er 2.685.',
  shown: true,
  onReady,
});
