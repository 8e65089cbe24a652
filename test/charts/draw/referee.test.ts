import { expect } from '@open-wc/testing';

import provinces from '../../../demo/monitor/hbo-diploma-provincie.json';
import type { ChartInput } from '../../../src/charts/chart-input.js';
import { draw } from '../../../src/charts/draw/draw.js';
import { svgDom } from '../../../src/charts/draw/svg-node.js';
import { provinces as borders } from '../../../src/widgets/map/province-borders.js';
import { mapsOf } from '../../widgets/map/chart/pictures.js';
import { factOf } from '../../widgets/map/map-fixture.js';
import { differences, marksOf } from './marks-of.js';
import { charts } from './charts.js';
import { drawnByVegaEmbed } from './referee.js';

/** vega-embed draws the same Vega-Lite; whoever changes a specification, the renderer or Vega answers to it. */
for (const [chart, { pictures }] of Object.entries(charts)) {
  describe(`Each mark of the ${chart} chart has the same position and looks as drawn by vega-embed:`, () => {
    const ofBrowsers =
      chart === 'map' ? mapsOf('provinces with real borders', factOf(provinces, borders())) : [];
    for (const { name, spec, input } of [...pictures(), ...ofBrowsers]) {
      it(name, async () => {
        await same(input);
        for (const part of input.parts?.slice(0, 3) ?? []) await same(part.input());
      });

      const same = async (all: ChartInput): Promise<void> => {
        const alone = { ...all, parts: [] };
        const theirs = marksOf(await drawnByVegaEmbed(spec, alone));
        expect(theirs).to.not.be.empty;
        expect(differences(marksOf(svgDom(draw(spec, alone))), theirs)).to.deep.equal([]);
      };
    }
  });
}
