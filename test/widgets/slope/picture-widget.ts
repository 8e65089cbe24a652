import { CONTROLS, order, roles, type PictureWidget } from '../picture-widget.js';
import { step } from '../core/explorer/explorer-page.js';
import { everyEnd, oneCut, slopeChart, slopeChartOf } from './slope-page.js';

export const pictureWidget: PictureWidget = {
  tag: 'tp-slope',
  shown: (attributes) => slopeChart(attributes),
  forms: [() => slopeChartOf(everyEnd, { table: 'open' }), () => slopeChartOf(oneCut)],
  choose: (element) => step(element, -1),
  pictures: 1,
  order: () => order(),
  roles: roles("Diploma's", 'Verken'),
  names: [
    [{ lang: 'nl' }, /^Hellingdiagram, 12 provincies, 2014 tot en met 2018$/],
    [{ lang: 'en' }, /^Slope chart, 12 provinces, 2014 to 2018$/],
  ],
  paper: {
    seen: { '[part="chart"] svg': 200, table: 100 },
    unseen: [...CONTROLS, 'input'],
  },
};
