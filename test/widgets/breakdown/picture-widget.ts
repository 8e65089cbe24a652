import { CONTROLS, order, roles, type PictureWidget } from '../picture-widget.js';
import { step } from '../core/explorer/explorer-page.js';
import { breakdown } from './breakdown-page.js';

export const pictureWidget: PictureWidget = {
  tag: 'tp-breakdown',
  shown: (attributes) => breakdown(attributes),
  forms: [],
  choose: (element) => step(element, 1),
  pictures: 1,
  order: () => order(),
  roles: roles('Instroom', 'Verken'),
  names: [
    [
      { lang: 'nl', layout: 'share' },
      /^Gestapelde balken in procenten, 4 delen, 2006\/07 tot en met 2016\/17$/,
    ],
    [
      { lang: 'nl', layout: 'stacked' },
      /^Gestapelde balken, 4 delen, 2006\/07 tot en met 2016\/17$/,
    ],
    [{ lang: 'en', layout: 'grouped' }, /^Bars side by side, 4 parts, 2006\/07 to 2016\/17$/],
  ],
  paper: { seen: { '[part="chart"] svg': 50, table: 50 }, unseen: CONTROLS },
};
