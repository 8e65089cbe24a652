import { CONTROLS, order, roles, type PictureWidget } from '../picture-widget.js';
import { step } from '../core/explorer/explorer-page.js';
import { compare, PROVINCES, TENSION } from './compare-page.js';

export const pictureWidget: PictureWidget = {
  tag: 'tp-compare',
  shown: (attributes) => compare({ src: TENSION, ...attributes }),
  forms: [() => compare({ table: 'open' })],
  choose: (element) => step(element, 1),
  pictures: 1,
  order: () => order([], ['.legend-list']),
  roles: roles('Voorbeeld:', 'Vergelijk'),
  names: [
    [
      { lang: 'nl', src: PROVINCES },
      /^Staafdiagram, 12 regio's, 2018, op waarde, van hoog naar laag$/,
    ],
    [{ lang: 'en', src: PROVINCES }, /^Bar chart, 12 regions, 2018, by value, from high to low$/],
  ],
  paper: {
    seen: { '[part="chart"] svg': 50, '.legend-list': 50, table: 50 },
    unseen: CONTROLS,
  },
};
