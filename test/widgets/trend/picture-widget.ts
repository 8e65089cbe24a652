import { CONTROLS, order, roles, type PictureWidget } from '../picture-widget.js';
import { chart, chartOf, everything, step } from '../core/explorer/explorer-page.js';
import { MBO, part, soon, widget } from '../page.js';

export const pictureWidget: PictureWidget = {
  tag: 'tp-trend',
  shown: (attributes) => chart(attributes),
  forms: [
    () => chartOf(everything, { split: 'level', table: 'open' }),
    async () => {
      const table = await widget('tp-trend', { src: MBO, split: 'gender', view: 'table' });
      await soon(() => part(table, 'table'));
      return table;
    },
  ],
  choose: (element) => step(element, 1),
  pictures: 2,
  order: () => order(),
  roles: roles('Instroom', 'Verken'),
  names: [
    [{ lang: 'nl' }, /^Lijngrafiek, \d+ reeksen?, .+ tot en met .+$/],
    [{ lang: 'en' }, /^Line chart, \d+ series, .+ to .+$/],
  ],
  paper: {
    seen: { '[part="chart"] svg': 200, table: 100 },
    unseen: [...CONTROLS, 'input', '.pictures button'],
  },
};
