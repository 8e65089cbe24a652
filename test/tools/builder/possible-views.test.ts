import { expect } from '@open-wc/testing';
import { possibleViews } from '../../../src/tools/builder/possible-views.js';
import { pageIo } from '../../../src/data/io.js';
import { open } from '../../../src/data/open.js';

const viewsOf = async (file: string): Promise<readonly string[]> => {
  const src = new URL(`../../../demo/monitor/${file}.json`, import.meta.url).href;
  return possibleViews((await open({ src, indicator: null, edition: null }, pageIo)).dataset);
};

describe('the kinds of widget that are possible for a file', () => {
  it('include a map and a comparison where it has regions', async () => {
    expect(await viewsOf('hbo-diploma-provincie')).to.include.members([
      'indicator',
      'trend',
      'compare',
      'breakdown',
      'map',
      'table',
    ]);
  });

  it('include a flow only where it has destinations of groups', async () => {
    expect(await viewsOf('doorstroom-nprofiel-ho')).to.include('flow');
    expect(await viewsOf('hbo-diploma-provincie')).to.not.include('flow');
  });

  it('include no map without regions', async () => {
    expect(await viewsOf('mbo-instroom-techniek')).to.not.include('map');
  });

  it('include no comparison of regions that are each the only one of their level', async () => {
    expect(await viewsOf('stem-gediplomeerden')).to.not.include('compare');
  });

  it('include a target only where there is one', async () => {
    expect(await viewsOf('havovwo-nprofiel-aandeel')).to.include('target');
    expect(await viewsOf('hbo-diploma-provincie')).to.not.include('target');
  });
});
