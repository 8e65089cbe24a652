import { expect, fixture } from '@open-wc/testing';
import { setImporter } from '../../../src/widgets/core/load/lazy.js';
import { madeUp, share } from '../../../stories/made-up.js';
import { neverAnswers } from '../../../stories/never-answers.js';
import { edition, once, part, soon } from '../page.js';
import {
  AUTHOR,
  details,
  made,
  one,
  opener,
  seen,
  sentence,
  three,
  loaded,
  value,
} from './value-page.js';

/** The console lines of the library while `work` runs. */
const logged = async (work: () => Promise<void>): Promise<readonly string[]> => {
  const lines: string[] = [];
  const real = console.error;
  console.error = (...args: unknown[]) => lines.push(args.join(' '));
  try {
    await work();
  } finally {
    console.error = real;
  }
  return lines;
};

describe('<tp-value>', () => {
  it('keeps the author’s text in the middle of its sentence until the figure is loaded', async () => {
    const box = await sentence(
      `<p>Er begonnen <tp-value src="${neverAnswers}">${AUTHOR}</tp-value>, zo is bekend.</p>`,
    );
    const element = one(box);
    await soon(() => part(element, 'base')?.getAttribute('aria-busy') === 'true');
    expect(element.firstChild?.parentElement?.checkVisibility()).to.equal(true);
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(seen(element)).to.equal('…');
    expect(element.shadowRoot?.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal(
      AUTHOR,
    );
  });

  it('shows the number, followed by its provisional status', async () => {
    const box = await loaded(await sentence(`<p>In 2019/20 begonnen ${value()} studenten.</p>`));
    expect(seen(one(box))).to.equal('42.225 (voorlopig)');
  });

  it('shows the period, the change, or all of it in sentences', async () => {
    const forms = { period: '2019/20', change: '629 minder dan in 2018/19 (voorlopig)' };
    for (const [format, text] of Object.entries(forms)) {
      const box = await loaded(await sentence(`<p>${value(`format="${format}"`)}</p>`));
      expect(seen(one(box))).to.equal(text);
    }
    const box = await loaded(await sentence(`<p>${value('format="sentence"')}</p>`));
    expect(seen(one(box))).to.match(
      /^Instroom van studenten in technische mbo-opleidingen: 42\.225 studenten in 2019\/20\. /,
    );
    expect(seen(one(box))).to.contain('Dit cijfer is voorlopig.');
  });

  it('mentions that figures may not be compared instead of a change', async () => {
    const box = await loaded(
      await sentence(`<p>${value('format="change" period="2012/13..2013/14"')}</p>`),
    );
    expect(seen(one(box))).to.equal('niet te vergelijken met 2012/13');
    const first = await loaded(
      await sentence(`<p>${made(madeUp([5], '.'), 'format="change"')}</p>`),
    );
    expect(seen(one(first))).to.equal('niet te vergelijken met een eerder cijfer');
  });

  it('uses the language of its page, or its own', async () => {
    const box = await loaded(await sentence(`<p lang="en">${value('format="change"')}</p>`));
    expect(seen(one(box))).to.equal('629 fewer than in 2018/19 (provisional)');
    const own = await loaded(await sentence(`<p>${value('lang="en"')}</p>`));
    expect(seen(one(own))).to.equal('42,225 (provisional)');
  });

  it('gives the reason for a missing number in words, and never 0', async () => {
    const reasons = {
      s: 'minder dan 5',
      m: 'geen cijfer bekend',
      c: 'geheim',
      w: 'nog niet gepubliceerd',
      z: 'niet van toepassing',
    };
    for (const [letter, words] of Object.entries(reasons)) {
      for (const format of ['number', 'change']) {
        const box = await loaded(
          await sentence(
            `<p>${made(madeUp([null, null], letter.repeat(2)), `format="${format}"`)}</p>`,
          ),
        );
        expect(seen(one(box)), format).to.equal(words);
      }
    }
  });

  it('can be pinned to a region, a filter, a period or an edition', async () => {
    const provinces = new URL('../../../demo/monitor/hbo-diploma-provincie.json', import.meta.url)
      .href;
    const pinned: readonly (readonly [string, string])[] = [
      [value('filter="gender=F"'), '6.023 (voorlopig)'],
      [value('period="2015/16"'), '40.056'],
      [`<tp-value src="${edition(2018)}" edition="2018">x</tp-value>`, '41.977 (voorlopig)'],
      [`<tp-value src="${provinces}" region="PV28">x</tp-value>`, '2.685'],
    ];
    for (const [html, text] of pinned)
      expect(seen(one(await loaded(await sentence(`<p>${html}</p>`))))).to.equal(text);
  });

  it('shows the pasted and the current figure in brackets where they differ', async () => {
    const box = await loaded(await sentence(`<p>${value('pasted="2018|2017/18|41977"')}</p>`));
    expect(seen(one(box))).to.equal('42.225 (voorlopig; toen: 41.977 in 2017/18)');
    expect(details(one(box))?.textContent).to.contain('Nu voor 2017/18: 41.813 (editie 2020).');
    const same = await loaded(await sentence(`<p>${value('pasted="2020|2019/20|42225"')}</p>`));
    expect(seen(one(same))).to.equal('42.225 (voorlopig)');
  });

  it('follows its group, and mentions it where figures are not divided by region', async () => {
    const provinces = new URL('../../../demo/monitor/hbo-diploma-provincie.json', import.meta.url)
      .href;
    const box = await sentence(
      `<tp-group region="PV28"><p><tp-value src="${provinces}">x</tp-value>, ${value()}</p></tp-group>`,
    );
    await loaded(box);
    const [follows, cannot] = ['tp-value', 'tp-value:last-of-type'].map((selector) =>
      box.querySelector(selector),
    ) as [HTMLElement, HTMLElement];
    expect(seen(follows)).to.equal('2.685');
    expect(seen(cannot)).to.equal('42.225 (voorlopig; niet per regio)');
    box.querySelector('tp-group')?.setAttribute('region', 'PV20');
    await soon(() => seen(follows) !== '2.685');
    expect(seen(follows)).to.match(/^\d{3}$|^1\.\d{3}$/);
  });

  it('keeps the author’s text where the figure is unavailable, and reports the reason in the console', async () => {
    const wrong = {
      'filter="gender=X"': 'unknown-category',
      'format="bold"': 'bad-attribute',
      'src="#nowhere"': 'bad-address',
      'src="https://value.example/gone.json"': 'network',
    };
    for (const [attributes, code] of Object.entries(wrong)) {
      const lines = await logged(async () => {
        const box = await sentence('<p></p>');
        const paragraph = box.querySelector('p') as HTMLElement;
        const failed = once<CustomEvent<{ readonly code: string }>>(box, 'tp-error');
        // The last of two attributes of one name is lost on a parser.
        paragraph.append(
          document
            .createRange()
            .createContextualFragment(
              `Er begonnen <tp-value ${attributes} src="${edition(2020)}">${AUTHOR}</tp-value>.`,
            ),
        );
        expect((await failed).detail.code).to.equal(code);
        await soon(() => !part(one(box), 'base')?.hasAttribute('aria-busy'));
        expect(paragraph.innerText.replace(/\s+/g, ' ').trim()).to.equal(`Er begonnen ${AUTHOR}.`);
        expect(part(one(box), 'error')).to.equal(null);
        await expect(box).to.be.accessible();
      });
      expect(
        lines.some((line) => line.includes(`[tp:${code}]`)),
        lines.join('\n'),
      ).to.equal(true);
    }
  });

  it('mentions that there is no figure where the author wrote nothing either', async () => {
    const box = await sentence(
      '<p>Er begonnen <tp-value src="#nowhere"></tp-value> studenten.</p>',
    );
    await soon(() => part(one(box), 'base')?.matches('.problem'));
    expect(seen(one(box))).to.equal('(cijfer niet beschikbaar)');
  });

  it('keeps the author’s text where its own script is blocked, since a table does not fit in a sentence', async () => {
    setImporter((name, load) => (name === 'value' ? Promise.reject(new Error('blocked')) : load()));
    try {
      const box = await sentence(`<p>${value()}</p>`);
      await soon(() => part(one(box), 'base')?.matches('.problem'));
      expect(one(box).shadowRoot?.querySelector('slot')).to.not.equal(null);
      expect(part(one(box), 'table')).to.equal(null);
    } finally {
      setImporter();
    }
  });

  it('takes font, size, colour and spacing of its sentence, and adds no space to it', async () => {
    const box = await loaded(
      await sentence(
        `<p style="font: italic 700 30px/2 Georgia, serif; color: rgb(1, 2, 3); letter-spacing: 2px">(${value()})</p>`,
      ),
    );
    const figure = part(one(box), 'value')?.querySelector('.figure') as HTMLElement;
    const [own, around] = [
      getComputedStyle(figure),
      getComputedStyle(box.querySelector('p') as HTMLElement),
    ];
    for (const property of [
      'fontFamily',
      'fontSize',
      'fontWeight',
      'fontStyle',
      'lineHeight',
      'color',
      'letterSpacing',
      'fontVariantNumeric',
    ] as const)
      expect(own[property], property).to.equal(around[property]);
    expect(box.querySelector('p')?.shadowRoot ?? null).to.equal(null);
    expect(seen(one(box)).trim()).to.equal(seen(one(box)));
  });

  it('moves nothing on the page when it shows what the author wrote', async () => {
    for (const width of ['15rem', '11rem', '7rem']) {
      const text = `In 2015/16 begonnen ${value('period="2015/16"', '40.056')}, aan een technische opleiding, zo is bekend.`;
      const box = await sentence(`<p style="width: ${width}">${text}</p><p>Daarna</p>`);
      const [paragraph, next] = ['p', 'p + p'].map((selector) => box.querySelector(selector)) as [
        HTMLElement,
        HTMLElement,
      ];
      const before = [paragraph.getBoundingClientRect().height, next.getBoundingClientRect().top];
      await loaded(box);
      expect(
        [paragraph.getBoundingClientRect().height, next.getBoundingClientRect().top],
        width,
      ).to.deep.equal(before);
    }
  });

  it('never separates the comma after it onto the next line', async () => {
    const box = await loaded(
      await sentence(`<p>In 2015/16 begonnen ${value('period="2015/16"')}, samen studenten.</p>`),
    );
    const paragraph = box.querySelector('p') as HTMLElement;
    const comma = document.createRange();
    const text = paragraph.lastChild as Text;
    for (let width = 80; width < 320; width += 1) {
      paragraph.style.width = `${width}px`;
      comma.setStart(text, 0);
      comma.setEnd(text, 1);
      const middle = (box: DOMRect): number => (box.top + box.bottom) / 2;
      expect(middle(comma.getBoundingClientRect()), `${width}`).to.be.closeTo(
        middle(part(one(box), 'value')?.getBoundingClientRect() as DOMRect),
        8,
      );
    }
  });

  it('is plain text in a heading, a link, a button, a label, and in elements with these roles, without a control', async () => {
    const places = [
      'h2',
      'a href="#x"',
      'button',
      'label',
      'summary',
      'span role="link"',
      'div role="heading" aria-level="2"',
    ];
    for (const place of places) {
      const tag = place.split(' ')[0] ?? '';
      const html = `<${place}>Instroom: <em>${value('period="2015/16"')}</em></${tag}>`;
      const box = await loaded(
        await sentence(tag === 'summary' ? `<details>${html}</details>` : html),
      );
      expect(seen(one(box)), place).to.equal('40.056');
      expect(
        one(box).shadowRoot?.querySelectorAll('button, a, [tabindex], [popover]'),
        place,
      ).to.have.length(0);
      expect((box.querySelector(tag) as HTMLElement).querySelector('em tp-value')).to.not.equal(
        null,
      );
    }
  });

  it('is plain text too where a component of the page puts it in a link', async () => {
    const box = await fixture<HTMLElement>('<div></div>');
    const host = document.createElement('div');
    host
      .attachShadow({ mode: 'open' })
      .append(document.createRange().createContextualFragment('<a href="#x"><slot></slot></a>'));
    box.append(host);
    host.append(document.createRange().createContextualFragment(value('period="2015/16"')));
    await loaded(box);
    expect(opener(one(box))).to.equal(null);
  });

  it('fits in a table cell of the page, and is no wider than its text', async () => {
    const box = await loaded(
      await sentence(
        `<table><tr><th>Jaar</th><td>${value('period="2015/16"')}</td><td>40.056</td></tr></table>`,
      ),
    );
    const [own, plain] = [...box.querySelectorAll('td')].map((cell) =>
      cell.getBoundingClientRect(),
    );
    expect(own?.width).to.equal(plain?.width);
    expect(own?.height).to.equal(plain?.height);
  });

  it('becomes plain text when it moves into a heading, and a control when it moves out', async () => {
    const box = await loaded(await sentence(`<h2></h2><p>${value()}</p>`));
    const element = one(box);
    expect(opener(element)).to.not.equal(null);
    box.querySelector('h2')?.append(element);
    await soon(() => opener(element) === null);
    box.querySelector('p')?.append(element);
    await soon(() => opener(element) !== null);
  });

  it('opens a pop-up with its source, period, status and place in the file, and closes it again', async () => {
    const box = await loaded(await sentence(`<p>${value()}</p>`));
    const element = one(box);
    expect(details(element)?.checkVisibility()).to.equal(false);
    opener(element)?.click();
    await soon(() => details(element)?.matches(':popover-open'));
    const text = details(element)?.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const expected of [
      'Bron: DUO',
      '2019/20',
      'voorlopig',
      '2020, 15 juni 2020',
      '/series/0/values/7',
    ])
      expect(text).to.contain(expected);
    expect(details(element)?.querySelector('a[href="https://duo.nl/"]')).to.not.equal(null);
    details(element)?.querySelector<HTMLElement>('[popovertargetaction="hide"]')?.click();
    await soon(() => details(element)?.matches(':popover-open') === false);
  });

  it('opens its pop-up within the window, below the figure or above it, wherever that is', async () => {
    const box = await sentence(
      `<p style="position: absolute; right: 0; top: 40px">${value()}</p><p style="position: fixed; left: 0; bottom: 0">${value()}</p>`,
    );
    await loaded(box);
    for (const element of box.querySelectorAll('tp-value')) {
      opener(element)?.click();
      const open = details(element) as HTMLElement;
      await soon(() => open.style.top !== '');
      const { left, right, top } = open.getBoundingClientRect();
      expect(left).to.be.at.least(7.5);
      expect(right).to.be.at.most(document.documentElement.clientWidth);
      expect(top).to.be.at.least(0);
      open.hidePopover();
    }
  });

  it('is plain text where the author hides the pop-up', async () => {
    const box = await loaded(await sentence(`<p>${value('hide="why" period="2015/16"')}</p>`));
    expect(seen(one(box))).to.equal('40.056');
    expect(opener(one(box))).to.equal(null);
  });

  it('marks every figure so that a browser does not translate it', async () => {
    for (const format of ['number', 'period', 'change', 'sentence']) {
      const box = await loaded(await sentence(`<p>${value(`format="${format}"`)}</p>`));
      const base = part(one(box), 'base') as HTMLElement;
      const walk = document.createTreeWalker(base, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode())
        if (/\d/.test(node.textContent ?? '') && node.parentElement?.closest('[popover]') === null)
          expect(
            node.parentElement?.closest('[translate="no"]'),
            `${format}: ${node.textContent}`,
          ).to.not.equal(null);
    }
  });

  it('shows a share with its symbol, and a negative number with a minus sign', async () => {
    const box = await loaded(
      await sentence(
        `<p>${made(madeUp([3, -2], '..', { unit: { ...share, kind: 'change' } }))}</p>`,
      ),
    );
    expect(seen(one(box))).to.equal('−2%');
  });

  it('mentions in its pop-up that figures could not be renewed or were left out', async () => {
    const wrong = {
      ...three,
      series: [
        { key: [], values: [24, 26, 28, 30], status: '....' },
        { key: [], values: [1], status: '.' },
      ],
    };
    const box = await sentence(
      `<p>${made({ ...three, series: [...(three as { series: object[] }).series, ...wrong.series] })}</p>`,
    );
    await loaded(box);
    expect(details(one(box))?.textContent).to.contain('een deel van de cijfers is weggelaten');
    expect(seen(one(box))).to.equal('28 (voorlopig)');
  });
});
