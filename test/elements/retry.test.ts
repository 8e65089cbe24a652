import { expect } from '@open-wc/testing';
import { once, part, widget, withFetch } from './page.js';

describe('trying again', () => {
  it('asks the server each time that a reader presses, however often it failed before', async () => {
    let requests = 0;
    const dead: typeof fetch = () => {
      requests += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    await withFetch(dead, async () => {
      const element = await widget('tp-indicator', { src: 'https://dead.example/figures.json' });
      await once(element, 'tp-error');
      for (let press = 1; press <= 4; press += 1) {
        const before = requests;
        const failed = once(element, 'tp-error');
        part(element, 'button')?.click();
        await failed;
        expect(requests, `press ${press}`).to.be.greaterThan(before);
      }
    });
  });
});
