/** The most telling faults of a page, each injected alone. All of them: `npm run faults`. */
import { after, afterEach, before, describe, it } from 'node:test';

import { faults } from '../faults/faults.js';
import { openWorld, type OpenWorld } from '../faults/world.js';
import { engineNames } from '../support/engines.js';

for (const name of engineNames()) {
  describe(`a fault in ${name}`, () => {
    let world: OpenWorld;
    before(async () => {
      world = await openWorld(name);
    });
    afterEach(() => world.reset());
    after(() => world.close());

    for (const { number, name: says, inject } of faults.filter(
      ({ quick, engines = ['chromium'] }) => quick === true && engines.includes(name),
    ))
      it(`${number} ${says}`, () => inject(world));
  });
}
