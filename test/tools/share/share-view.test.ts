import { expect } from '@open-wc/testing';
import { chart, polite, range } from '../../widgets/core/explorer/explorer-page.js';
import { openSection } from '../../widgets/panel-page.js';
import { MBO, all, part, soon, textOf, widget } from '../../widgets/page.js';

const INDEX = new URL('../../../demo/monitor/index.json', import.meta.url).href;

const words = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The field of one thing that is shared, once it stands there. */
const field = async (
  element: HTMLElement,
  name: 'link' | 'code' | 'citation',
): Promise<HTMLInputElement> => {
  await soon(() => all(element, '.act.share')[0]);
  openSection(element, 'share');
  return soon(() => all<HTMLInputElement>(element, `.share .${name} :is(input, textarea)`)[0]);
};
const copyButton = (element: HTMLElement, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, `.share .${name} button`)[0] as HTMLButtonElement;

/** Runs `work` while the browser shares and copies as told. */
async function withWays(
  ways: {
    readonly share?: (data: ShareData) => Promise<void>;
    readonly copy: (text: string) => Promise<void>;
  },
  work: () => Promise<void>,
): Promise<void> {
  const own = (name: string, value: unknown): void =>
    void Object.defineProperty(navigator, name, { configurable: true, value });
  own('share', ways.share);
  own('clipboard', { writeText: ways.copy });
  try {
    await work();
  } finally {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}
const refused = (name: string): Promise<never> => Promise.reject(new DOMException('no', name));

describe('the section that shares a view', () => {
  it('has the link to exactly this view, its code for another site, and a citation of the chosen figure', async () => {
    const element = await chart({ lang: 'nl', edition: '2020' });
    expect((await field(element, 'link')).value).to.contain(location.origin);
    const code = (await field(element, 'code')).value;
    expect(code).to.match(
      /^<tp-trend src="[^"]+" edition="2020" lang="nl" split="gender"><\/tp-trend>$/,
    );
    expect((await field(element, 'citation')).value)
      .to.contain('42.225')
      .and.to.contain('2019/20');
    range(element).value = '0';
    range(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    openSection(element, 'about');
    await soon(() => all(element, '.section.about')[0]?.checkVisibility());
    await field(element, 'citation');
    await soon(() =>
      all<HTMLTextAreaElement>(element, '.share .citation textarea')[0]?.value.includes(
        '37.817 studenten (2014/15)',
      ),
    );
  });

  it('shows markup of its heading as text', async () => {
    const element = await chart({ lang: 'nl', heading: '"><img src=x onerror=alert(1)>' });
    const code = (await field(element, 'code')).value;
    expect(code).to.not.contain('<img');
  });

  for (const [lang, copied] of [
    ['nl', 'Gekopieerd.'],
    ['en', 'Copied.'],
  ] as const)
    it(`copies what is asked for, and says so, in ${lang}`, async () => {
      const element = await widget('tp-table', { src: MBO, loading: 'eager', lang });
      const { value } = await field(element, 'link');
      const got: string[] = [];
      await withWays({ copy: (link) => Promise.resolve(void got.push(link)) }, async () => {
        copyButton(element, 'link').click();
        await soon(() => polite(element) === copied);
      });
      expect(got).to.deep.equal([value]);
    });

  it('selects the text where it cannot be copied, and says how', async () => {
    const element = await widget('tp-table', { src: MBO, loading: 'eager', lang: 'nl' });
    const link = await field(element, 'link');
    await withWays({ copy: () => refused('NotAllowedError') }, async () => {
      copyButton(element, 'link').click();
      await soon(() => polite(element).includes('Ctrl+C'));
    });
    expect([link.selectionStart, link.selectionEnd]).to.deep.equal([0, link.value.length]);
  });

  it('passes heading, sentence and address to the share dialog of the device', async () => {
    const given: ShareData[] = [];
    await withWays(
      {
        share: (data) => Promise.resolve(void given.push(data)),
        copy: () => refused('NotAllowedError'),
      },
      async () => {
        const element = await chart({ lang: 'nl' });
        const { value } = await field(element, 'link');
        const press = all<HTMLButtonElement>(element, '.share button').find((one) =>
          words(one).startsWith('Delen via'),
        );
        press?.click();
        await soon(() => given.length > 0);
        expect(given).to.deep.equal([
          { title: words(part(element, 'heading')), text: textOf(element, 'summary'), url: value },
        ]);
      },
    );
  });

  it('has no button for a share dialog that the device does not have', async () => {
    await withWays({ copy: () => refused('NotAllowedError') }, async () => {
      const element = await chart({ lang: 'nl' });
      await field(element, 'link');
      expect(all(element, '.share button')).to.have.length(3);
    });
  });
});

describe('the link to the indicator page (“Bekijk op de monitor”)', () => {
  const links = (element: HTMLElement): readonly HTMLAnchorElement[] =>
    all<HTMLAnchorElement>(element, '.sources a');

  it('has the address that the index names for the indicator, on a card too', async () => {
    const element = await widget('tp-indicator', {
      src: INDEX,
      indicator: 'mbo-instroom-techniek',
      loading: 'eager',
      lang: 'nl',
    });
    await soon(() => links(element).length > 0);
    expect(
      links(element).map((link) => [link.href, link.getAttribute('aria-label')]),
    ).to.deep.equal([
      [
        new URL('../leren.html#mbo-instroom-techniek', INDEX).href,
        `Bekijk op de monitor: ${words(part(element, 'heading'))}`,
      ],
    ]);
  });

  it('is absent for a file without an index', async () => {
    const element = await widget('tp-indicator', { src: MBO, loading: 'eager', lang: 'nl' });
    await soon(() => part(element, 'value'));
    expect(links(element)).to.have.length(0);
  });
});
