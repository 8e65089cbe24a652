import { expect } from '@open-wc/testing';
import { MBO, once, part, soon, textOf, widget, withFetch, withoutPauses } from './page.js';

const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

/** Names of the buttons that try again, as assistive technology lists them. */
const againName = (element: HTMLElement): string =>
  element.shadowRoot?.querySelector('[part="error"] button')?.getAttribute('aria-label') ?? '';

describe('the retry button of a failed widget', () => {
  it('has the widget in its name: the heading, otherwise the first words of the author’s text', async () => {
    await withFetch(
      () => Promise.reject(new TypeError('Failed to fetch')),
      async () => {
        const names: string[] = [];
        for (const [attributes, text] of [
          [{ heading: 'Instroom' }, 'Tekst'],
          [{}, ' In 2018 waren het\n er 13.819. '],
          [{}, ''],
        ] as const) {
          const element = await widget(
            'tp-indicator',
            { src: 'https://failing.example/a.json', lang: 'nl', ...attributes },
            text,
          );
          await soon(() => againName(element) || null);
          names.push(againName(element));
        }
        expect(names).to.deep.equal([
          'Opnieuw proberen: Instroom',
          'Opnieuw proberen: In 2018 waren het er 13.819.',
          'Opnieuw proberen',
        ]);
      },
    );
  });
});

describe('a widget without figures', () => {
  it('shows the author’s text while the figures are loading, and is busy', async () => {
    await withFetch(
      () => new Promise(() => undefined),
      async () => {
        const element = await widget('tp-indicator', { src: '/never-1.json' });
        await soon(() => part(element, 'base'));
        expect(element.querySelector('p')?.assignedSlot).to.not.equal(null);
        expect(part(element, 'base')?.getAttribute('aria-busy')).to.equal('true');
      },
    );
  });

  it('shows a line of text where the author wrote none', async () => {
    await withFetch(
      () => new Promise(() => undefined),
      async () => {
        const element = await widget('tp-indicator', { src: '/never-2.json' });
        element.replaceChildren();
        await soon(() => part(element, 'loading'));
        expect(textOf(element, 'loading')).to.equal('Gegevens worden geladen');
      },
    );
  });

  for (const [what, answer] of [
    ['a 404', () => Promise.resolve(new Response('', { status: 404 }))],
    [
      'a web page instead of figures',
      () => Promise.resolve(new Response('<!doctype html><title>Inloggen</title>')),
    ],
    [
      'an answer that is not JSON',
      () => Promise.resolve(new Response('{"format": "monitor-indicator",')),
    ],
    ['JSON of another format', () => Promise.resolve(json({ hello: 'world' }))],
    [
      'a file of a newer version',
      () => Promise.resolve(json({ format: 'monitor-indicator', version: '9.0' })),
    ],
  ] as const) {
    it(`shows the author’s text and a message after ${what}`, async () => {
      await withFetch(answer, async () => {
        const element = await widget('tp-trend', {
          src: `/wrong-${encodeURIComponent(what)}.json`,
        });
        const event = await once<CustomEvent<{ code: string }>>(element, 'tp-error');
        await soon(() => part(element, 'error'));
        expect(element.querySelector('p')?.assignedSlot, 'the author’s text').to.not.equal(null);
        expect(textOf(element, 'error')).to.match(/[a-z]{3}/);
        expect(textOf(element, 'error'), 'nothing technical').to.not.match(
          /json|http|undefined|null|\[object|tp:/i,
        );
        expect(event.detail.code).to.match(/^[a-z-]+$/);
        expect(part(element, 'value') ?? part(element, 'table')).to.equal(null);
        await expect(element).to.be.accessible();
      });
    });
  }

  it('shows the figure after a successful retry', async () => {
    const figures = await (await fetch(MBO)).text();
    let dead = true;
    await withFetch(
      () =>
        dead
          ? Promise.resolve(new Response('', { status: 403 }))
          : Promise.resolve(new Response(figures)),
      async () => {
        const element = await widget('tp-indicator', { src: '/dead-then-alive.json' });
        await soon(() => part(element, 'error'));
        dead = false;
        // 403 is not worth trying again; an attribute change asks anew all the same.
        element.setAttribute('src', '/dead-then-alive.json?');
        await soon(() => textOf(element, 'value') === '42.225');
        expect(part(element, 'error')).to.equal(null);
      },
    );
  });

  it('announces nothing during the first load, and announces once after a retry', async () => {
    const figures = await (await fetch(MBO)).text();
    let dead = true;
    await withFetch(
      () =>
        dead
          ? Promise.resolve(new Response('', { status: 500 }))
          : Promise.resolve(new Response(figures)),
      () =>
        withoutPauses(async () => {
          const element = await widget('tp-indicator', { src: '/retry.json' });
          const button = await soon(() => part(element, 'button'));
          const live = element.shadowRoot?.querySelector('[aria-live="polite"]');
          expect(live?.textContent?.trim()).to.equal('');
          dead = false;
          button.click();
          await soon(() => textOf(element, 'value') === '42.225');
          await soon(() => live?.textContent?.trim() !== '');
        }),
    );
  });

  for (const src of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://data.example/1',
    'file:///etc/passwd',
    'https://name:secret@data.example/a.json',
    'https://data.example@evil.example/a.json',
    'https://',
    '#nothing',
  ]) {
    it(`shows a message, and sends no request, with the address ${JSON.stringify(src)}`, async () => {
      const requested: unknown[] = [];
      await withFetch(
        (input) => {
          requested.push(input);
          return Promise.resolve(json({}));
        },
        async () => {
          const element = await widget('tp-indicator', { src });
          await soon(() => part(element, 'error'));
          expect(textOf(element, 'error')).to.match(/[a-z]{3}/);
        },
      );
      expect(requested).to.deep.equal([]);
    });
  }

  it('shows a message without an address when the page gave none', async () => {
    const element = await widget('tp-indicator', {});
    await soon(() => part(element, 'error'));
    expect(textOf(element, 'error')).to.match(/[a-z]{3}/);
  });
});
