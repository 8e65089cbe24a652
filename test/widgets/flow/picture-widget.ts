import { CONTROLS, order, roles, type PictureWidget } from '../picture-widget.js';
import { step } from '../core/explorer/explorer-page.js';
import { flowChart, flowChartOf, odd, ways } from './flow-page.js';

export const pictureWidget: PictureWidget = {
  tag: 'tp-flow',
  shown: (attributes) => flowChartOf(ways, attributes),
  forms: [() => flowChart({ table: 'open' }), () => flowChartOf(odd, { table: 'open' })],
  choose: (element) => step(element, 1),
  pictures: 1,
  order: () => order(),
  roles: roles('Voorbeeld:', 'Verken'),
  names: [
    [{ lang: 'nl' }, /^Stroomdiagram, 4 groepen, 3 bestemmingen, 2019\/20$/],
    [{ lang: 'en' }, /^Flow chart, 4 groups, 3 destinations, 2019\/20$/],
  ],
  paper: {
    seen: { '[part="chart"] svg': 200, table: 100 },
    unseen: [...CONTROLS, 'input'],
  },
};
