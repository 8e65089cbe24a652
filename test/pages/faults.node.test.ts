/** The most telling faults of a page, each injected alone. All of them: `npm run faults`. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { faults } from '../faults/faults.js';
import { wrongInList } from '../faults/table.js';
import { openWorld, type OpenWorld } from '../faults/world.js';
import { itInShare } from '../support/engine-share.js';
import { engineNames } from '../support/engines.js';

describe('the list of faults', () => {
  it('names none that nobody injects, and no test that is gone', () =>
    assert.deepEqual(wrongInList(faults), []));
});

for (const name of engineNames()) {
  describe(`a fault in ${name}`, () => {
    const it = itInShare(name);
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
