import { CONTROLS, order, roles, type PictureWidget } from '../picture-widget.js';
import { choose, map } from './map-page.js';

export const pictureWidget: PictureWidget = {
  tag: 'tp-map',
  shown: (attributes) => map(attributes),
  forms: [],
  choose: (element) => choose(element, 'Utrecht'),
  pictures: 1,
  order: (width) => order(['.pick'], width === 320 ? ['.legend'] : []),
  roles: roles("Diploma's", 'Verken', ['combobox Kies']),
  names: [
    [{ lang: 'nl' }, /^Kaart van 12 provincies, 5 klassen, 2018$/],
    [{ lang: 'en' }, /^Map of 12 provinces, 5 classes, 2018$/],
  ],
  paper: { seen: { '[part="chart"] svg': 50, '.legend': 50 }, unseen: [...CONTROLS, '.pick'] },
};
