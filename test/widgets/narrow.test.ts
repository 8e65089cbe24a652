import { expect } from '@open-wc/testing';
import { widgets } from '../../src/widgets/index.js';
import { smallFile } from '../data/small-file.js';
import { demoFile, once, part, soon, widget, withFetch } from './page.js';

/** What a widget takes of the width of a telephone, in pixels more than there are. */
const beyond = (element: HTMLElement): number => {
  const box = element.parentElement as HTMLElement;
  return box.scrollWidth - box.clientWidth;
};

describe('a page of 320 pixels', () => {
  for (const tag of widgets.flatMap(({ name, kind }) => (kind === 'figure' ? [`tp-${name}`] : [])))
    it(`breaks a word of 60 letters in the title of <${tag}>, wherever it appears`, async () => {
      const title = 'W'.repeat(60);
      await withFetch(
        () => Promise.resolve(new Response(JSON.stringify(smallFile({ title: { nl: title } })))),
        async () => {
          const element = await widget(tag, {
            src: `https://data.example/long-${tag}.json`,
            split: 'gender',
            loading: 'eager',
            lang: 'nl',
          });
          (element.parentElement as HTMLElement).style.cssText = 'width: 320px; overflow: auto';
          await Promise.race([once(element, 'tp-ready'), once(element, 'tp-error')]);
          await soon(() => part(element, 'heading') ?? part(element, 'error'));
          if (tag === 'tp-trend') await soon(() => element.shadowRoot?.querySelector('.range'));
          expect(beyond(element)).to.equal(0);
        },
      );
    });

  it('fits <tp-select> too, with text twice as large', async () => {
    const { documentElement } = document;
    const before = documentElement.style.fontSize;
    documentElement.style.fontSize = '200%';
    try {
      const element = await widget('tp-select', {
        src: demoFile('hbo-diploma-provincie'),
        lang: 'nl',
      });
      (element.parentElement as HTMLElement).style.cssText = 'width: 300px; overflow: auto';
      await soon(() => element.shadowRoot?.querySelector('select'));
      expect(beyond(element)).to.equal(0);
    } finally {
      documentElement.style.fontSize = before;
    }
  });
});
