import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  panelViewModel,
  restingPeriod,
} from '../../../../src/widgets/trend/chart/panel-view-model.js';
import { panelsOf } from '../../../../src/widgets/trend/model/panels.js';
import { select } from '../../../../src/model/select.js';
import { readIndicator } from '../../../data/read-indicator.js';
import { panelsText } from '../../../../src/widgets/trend/text/panels-text.js';
import { toPlainText } from '../../../../src/text/rich-text.js';
import { readOut } from '../../../../src/text/read-out.js';
import { tableText } from '../../../../src/text/table-text.js';
import { anyFileQuestion, documentOf } from '../../../text/any-file.js';
import { look, sliceOf, wordsOf } from '../../../charts/slice-fixture.js';

describe('The value under the name of a panel', () => {
  for (const lang of ['nl', 'en'] as const) {
    it(`equals the number in the table and in the read-out, for every file, series and period, in ${lang}`, () => {
      let [numbers, gaps] = [0, 0];
      fc.assert(
        fc.property(anyFileQuestion(), ({ file, query }) => {
          const { dataset } = readIndicator(
            documentOf(file),
            'https://data.example/proef.json',
            'https://data.example/',
          );
          const slice = select(dataset, query);
          const panels = panelsOf(slice, 60);
          const { words } = panelsText(slice, panels, lang);
          const table = tableText(slice, lang);
          for (const panel of panels) {
            const [own = -1] = panel.series;
            slice.periods.forEach((_, i) => {
              const value = panelViewModel(panel.slice, i, words, look(0), Infinity);
              const cell = table.rows[i]?.cells[own];
              const readOutText = readOut(slice, lang, { series: own, period: i }, true).shown;
              if (cell?.kind === 'number') {
                numbers += 1;
                expect(value).to.equal(
                  `${table.rows[i]?.head}: ${cell.text.replace(cell.mark ?? '', '')}`,
                );
                expect(toPlainText(readOutText)).to.contain(value.slice(value.indexOf(': ') + 2));
              } else {
                gaps += 1;
                expect(value).to.match(/: \D/);
              }
            });
            const rest = restingPeriod(panel.slice);
            if (panel.slice.series[0]?.latest !== null)
              expect(rest).to.equal(slice.series[own]?.latest);
          }
        }),
        { seed: 4, numRuns: 60 },
      );
      expect(Math.min(numbers, gaps)).to.be.greaterThan(20);
    });
  }

  it('is shorter where there is less room: first the short period, then the number alone, never a part of it', () => {
    const slice = sliceOf({ years: [2018, 2019], series: { Drenthe: [1200, 123456] } });
    const words = wordsOf(slice);
    const valueAt = (room: number): string => panelViewModel(slice, 1, words, look(0), room);
    expect(valueAt(200)).to.equal('2019/20: 123.456');
    expect(valueAt(108)).to.equal('’19/20: 123.456');
    expect(valueAt(20)).to.equal('123.456');
  });
});
