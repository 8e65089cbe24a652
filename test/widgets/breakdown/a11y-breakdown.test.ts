import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import {
  hidden,
  leftOver,
  roundedOff,
  special,
  withoutTotal,
} from '../../../stories/breakdown/tp-breakdown-figures.js';
import { setViewport } from '../../support/page-commands.js';
import { wordOf } from '../panel-page.js';
import { areas, breakdown, breakdownOf, DOMAINS, frame, LEVELS, picture, PROVINCES, SHARES, tableRows, texts, walkedParts } from './breakdown-page.js'; // prettier-ignore
import {
  chooseSeries,
  chosenSeries,
  polite,
  range,
  readOut,
  spoken,
  step,
  tableTexts,
  touchStep,
} from '../core/explorer/explorer-page.js';
import { all, once, part, pause, soon, textOf, widget } from '../page.js';
import { tabWalk } from '../tab-walk.js';

describe('<tp-breakdown>, accessibility with screen reader and keyboard', () => {
  const own = { width: innerWidth, height: innerHeight };
  afterEach(async () => {
    await resetMouse();
    await setViewport(own);
  });

  for (const [lang, src] of [
    ['nl', LEVELS],
    ['en', PROVINCES],
    ['nl', DOMAINS],
  ] as const) {
    it(`A11Y-11: each number is available in the range and in the table, also for parts that the picture combines, ${lang}, ${src.split('/').at(-1)}`, async () => {
      const element = await breakdown({ src, lang });
      const file = (await (await fetch(src)).json()) as {
        readonly series: readonly {
          readonly key: readonly string[];
          readonly values: readonly number[];
        }[];
      };
      const numbers = file.series
        .filter(({ key }) => key[0] === 'NL01' && (src !== DOMAINS || key[2] === 'T'))
        .flatMap(({ values }) => values)
        .map((value) => value.toLocaleString(lang === 'en' ? 'en-GB' : 'nl'));
      const [readOuts, cells] = [await walkedParts(element), tableTexts(element)];
      expect(numbers.length).to.be.at.least(10);
      for (const number of numbers) {
        expect(
          readOuts.some((one) => ` ${one}`.includes(` ${number} `)),
          `${number} on the range: ${readOuts.join(' | ')}`,
        ).to.equal(true);
        expect(
          cells.some((one) => one.startsWith(number)),
          `${number} in the table`,
        ).to.equal(true);
      }
    });
  }

  it('A11Y-13: spoken texts have words instead of signs', async () => {
    for (const [figures, lang] of [
      [special, 'nl'],
      [leftOver, 'en'],
    ] as const) {
      const element = await breakdownOf(figures, { lang });
      for (const one of await walkedParts(element)) expect(one).not.to.match(/[%–−+<>]|-\d/);
    }
  });

  it('A11Y-15 and A11Y-16: unit, whole, period, source and uncertainty are given in text', async () => {
    const element = await breakdown();
    expect(textOf(element, 'notes')).to.contain(
      'Procenten. Deel: elk van de getoonde delen. Geheel: Alle niveaus (aantal studenten).',
    );
    expect(textOf(element, 'source')).to.match(/DUO/);
    for (const place of ['summary', 'notes', 'table'])
      expect(textOf(element, place), place).to.match(/voorlopig/i);
    expect(texts(element)).to.include('voorlopig');
  });

  it('the two shares of women are distinguished by numerator and denominator', async () => {
    const among = await breakdown({ src: PROVINCES });
    expect(textOf(among, 'notes')).to.contain(
      'Dit is niet het deel van alle vrouwen of van alle mannen.',
    );
    const of = await breakdown({ src: SHARES, split: 'gender', layout: 'share' });
    expect(textOf(of, 'notes')).to.contain(
      'Deel: nieuwe studenten in een technische mbo-opleiding. Geheel: alle nieuwe mbo-studenten',
    );
    const refused = all(of, '[part="summary"]').map(({ textContent }) => textContent?.trim());
    expect(refused).to.include(
      'Deze cijfers zijn geen delen van één geheel. U kunt ze niet optellen. Daarom staan ze naast elkaar.',
    );
  });

  it('A11Y-17 and A11Y-24: there is one native range with step 1, named by the indicator, and its description explains the keys', async () => {
    const element = await breakdown({ src: PROVINCES });
    expect(element.shadowRoot?.querySelectorAll('.range, [role="slider"]')).to.have.length(1);
    const { type, step: size, min, max } = range(element);
    expect([type, size, min, max]).to.deep.equal(['range', '1', '0', '4']);
    expect(range(element).getAttribute('aria-label')).to.equal(
      `Verken ${textOf(element, 'heading')} per jaar`,
    );
    expect(element.shadowRoot?.getElementById('help')?.textContent).to.equal(
      'Pijl links en rechts: andere periode. Pijl omhoog en omlaag: ander deel.',
    );
    const single = await breakdown({ period: '2016/17' });
    expect(single.shadowRoot?.getElementById('help')?.textContent, 'one bar has no other').to.equal(
      'Pijltoetsen: ander deel.',
    );
    expect(
      single.shadowRoot?.querySelectorAll('.series input'),
      'nor a choice of a part beside the range',
    ).to.have.length(0);
  });

  it('A11Y-18 and A11Y-71: the range reads out part, share, number and whole; the part name on entry and when it changes', async () => {
    const element = await breakdown();
    range(element).focus();
    expect(spoken(element)).to.equal(
      'Niveau 1, 2016/17: minder dan 1 procent, 70 van 42.487 studenten, voorlopig cijfer',
    );
    const readOuts: string[] = [];
    for (const press of [
      'ArrowLeft',
      'ArrowDown',
      'ArrowRight',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
    ]) {
      await sendKeys({ press });
      readOuts.push(spoken(element));
    }
    expect(readOuts).to.deep.equal([
      '2006/07: 9 procent, 4.269 van 48.425 studenten',
      'Niveau 2, 2006/07: 41 procent, 19.927 van 48.425 studenten',
      '2016/17: 27 procent, 11.356 van 42.487 studenten, voorlopig cijfer',
      'Niveau 3, 2016/17: 22 procent, 9.157 van 42.487 studenten, voorlopig cijfer',
      'Niveau 4, 2016/17: 52 procent, 21.904 van 42.487 studenten, voorlopig cijfer',
      'Alle niveaus, 2016/17: 42.487 studenten, voorlopig cijfer',
    ]);
    range(element).blur();
    expect(spoken(element), 'ready for the next entry').to.match(/^Alle niveaus, 2016\/17: /);
  });

  it('A11Y-19: left and right move to another bar, up and down to another part, and no other key is handled', async () => {
    const element = await breakdown({ src: PROVINCES });
    range(element).focus();
    const at = (): string => `${chosenSeries(element)} ${range(element).value}`;
    const places: string[] = [];
    for (const press of [
      'Home',
      'ArrowUp',
      'ArrowDown',
      'ArrowRight',
      'ArrowLeft',
      'End',
      'ArrowRight',
      'ArrowDown',
      'ArrowDown',
    ]) {
      await sendKeys({ press });
      places.push(at());
    }
    expect(places).to.deep.equal(['0 0', '0 0', '1 0', '1 1', '1 0', '1 4', '1 4', '2 4', '2 4']);
    const prevented: string[] = [];
    element.addEventListener(
      'keydown',
      (event) => event.defaultPrevented && prevented.push(event.key),
    );
    for (const key of ['a', 'z', '1', ' ', 'Escape', 'Enter', 'F2'])
      range(element).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
      for (const key of ['ArrowUp', 'ArrowDown'])
        range(element).dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            [modifier]: true,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
    expect(prevented).to.deep.equal([]);
  });

  it('A11Y-20: there are at most six tab stops with the table closed', async () => {
    expect(await tabWalk(await breakdown())).to.deep.equal([
      ...['input', 'input'],
      ...['button', 'button', 'button', 'button'],
    ]);
  });

  it('A11Y-21: keys, buttons, list and pointer select the same part, with the same read-out and outline', async () => {
    const element = await breakdown();
    part(element, 'chart')?.scrollIntoView({ block: 'center' });
    const state = (): string => `${readOut(element)} ${JSON.stringify(frame(element))}`;
    range(element).focus();
    for (const press of ['End', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await sendKeys({ press });
    const byKeys = state();
    expect(readOut(element)).to.equal(
      'Niveau 4, 2016/17: 52%, 21.904 van 42.487 studenten, voorlopig cijfer',
    );
    range(element).blur();
    chooseSeries(element, 0);
    step(element, -1);
    expect(state()).to.not.equal(byKeys);
    const last = areas(element).at(-1)?.getBoundingClientRect() as DOMRect;
    const pointer = {
      bubbles: true,
      composed: true,
      clientX: last.left + 20,
      clientY: last.top + 9,
      button: 0,
      buttons: 1,
    };
    range(element).dispatchEvent(new PointerEvent('pointerdown', pointer));
    range(element).dispatchEvent(new PointerEvent('pointercancel', pointer));
    expect(state()).to.equal(byKeys);
    chooseSeries(element, 0);
    chooseSeries(element, 3);
    expect(state()).to.equal(byKeys);
  });

  it('A11Y-22: the range and the radios alone reach every value, without a pointer', async () => {
    const element = await breakdown();
    const seen = new Set<string>();
    for (const row of [0, 1, 2, 3, 4]) {
      chooseSeries(element, row);
      for (const by of [-1, -1, 1, 1]) {
        step(element, by);
        seen.add(readOut(element));
      }
    }
    expect(seen.size).to.equal(10);
  });

  it('A11Y-26 and A11Y-27: the selected part and open table survive new figures and a theme, and attributes restore them', async () => {
    const element = await breakdown({
      'chosen-series': '3',
      'chosen-period': '2006/07',
      table: 'open',
    });
    expect(readOut(element)).to.match(/^Niveau 3, 2006\/07: 14%, 6\.991/);
    step(element, 1);
    const before = readOut(element);
    const loaded = once(element, 'tp-ready');
    element.setAttribute('src', `${LEVELS}?still`);
    await loaded;
    element.setAttribute('theme', 'dark');
    await pause(50);
    expect(readOut(element)).to.equal(before);
    expect(wordOf(element, 'table').getAttribute('aria-expanded')).to.equal('true');
  });

  it('A11Y-28 to A11Y-30: loading and the range are silent, and a button in the tag is announced once', async () => {
    const element = await breakdown();
    expect(polite(element)).to.equal('');
    range(element).focus();
    for (const press of ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp'])
      await sendKeys({ press });
    expect(polite(element)).to.equal('');
    touchStep(element, 1);
    await soon(() => polite(element) !== '');
    expect(polite(element)).to.match(
      /^Niveau \d, 2016\/17: \d+ procent, [\d.]+ van 42\.487 studenten, voorlopig cijfer$/,
    );
    expect(polite(element).split(' ').length).to.be.at.most(20);
  });

  it('A11Y-37 and A11Y-90: sentence and open table remain where there is no space for a picture', async () => {
    const element = await widget('tp-breakdown', { src: LEVELS, loading: 'eager' });
    element.style.width = '120px';
    await soon(() => all(element, '.act.table[aria-expanded="true"]').length === 1);
    expect(all(element, 'input')).to.have.length(0);
    expect(textOf(element, 'summary')).to.contain('42.487');
    expect(tableRows(element)).to.have.length(2);
  });

  it('A11Y-40 and A11Y-41: suppressed, unknown and impossible figures differ in words and signs, none is 0, and each sign is explained', async () => {
    const element = await breakdownOf(hidden, { table: 'open' });
    const readOuts = await walkedParts(element);
    for (const one of ['2020: minder dan 5', '2019: geen cijfer bekend'])
      expect(
        readOuts.some((all) => all.endsWith(one)),
        one,
      ).to.equal(true);
    expect(readOuts.join(' | '), 'nobody may reckon the number that is kept back').to.not.match(
      /2020: 93 procent|\b3 van 150/,
    );
    const cells = tableRows(element).map((row) => row.slice(1, 6));
    expect(cells).to.deep.equal([
      ['20', '112', '8', '', '140'],
      ['22', '115', '.', '5', '142'],
      ['<5', '140', '7', '', '150'],
    ]);
    for (const text of ['<5 minder dan 5', '. geen cijfer bekend'])
      expect(textOf(element, 'base')).to.contain(text);
    const few = await breakdownOf(leftOver, { lang: 'nl' });
    const smallReadOuts = await walkedParts(few);
    // Nobody, almost few, and a remainder, which says that it was computed.
    for (const one of [
      '0 procent, 0 van 1.010 studenten',
      'minder dan 1 procent, 2 van 1.010 studenten',
      '1 procent, 7 van 1.010 studenten, berekend',
    ])
      expect(
        smallReadOuts.some((all) => all.endsWith(`2020: ${one}`)),
        one,
      ).to.equal(true);
    expect(textOf(few, 'base')).to.contain('† berekend');
  });

  it('A11Y-71: a rounding difference is mentioned and not corrected', async () => {
    const element = await breakdownOf(roundedOff, { table: 'open' });
    expect(textOf(element, 'notes')).to.contain(
      'Telt niet op. 2019: de delen zijn samen 1.526.000. Het gepubliceerde totaal is 1.527.000. Dat kan door afronding komen.',
    );
    expect(tableRows(element)[0]?.slice(0, 4)).to.deep.equal([
      '2019',
      '201.000',
      '1.325.000',
      '1.527.000',
    ]);
    const sum = await breakdownOf(withoutTotal);
    expect(textOf(sum, 'notes'), 'what stands for the whole').to.contain(
      'Geheel: de som van de getoonde delen (aantal studenten).',
    );
  });

  it('A11Y-58, A11Y-61 and A11Y-63: there is a native table in the order of the stack, sortable by its header cells', async () => {
    const element = await breakdown({ table: 'open' });
    const heads = all(element, 'thead th').map(({ textContent }) =>
      (textContent ?? '').replace(/, sorteren: .*/, '').trim(),
    );
    expect(heads.slice(0, 6)).to.deep.equal([
      'Schooljaar',
      'Niveau 1',
      'Niveau 2',
      'Niveau 3',
      'Niveau 4',
      'Alle niveaus',
    ]);
    expect(heads[6]).to.equal('Niveau 1, deel van het totaal');
    expect(tableRows(element)).to.deep.equal([
      ['2006/07', '4.269', '19.927', '6.991', '17.238', '48.425', '9%', '41%', '14%', '36%'],
      ['2016/17', '70', '11.356', '9.157', '21.904', '42.487', '<1%', '27%', '22%', '52%'],
    ]);
    expect(all(element, 'th[scope="row"]')).to.have.length(2);
    all(element, 'thead button')[1]?.click();
    await soon(() => tableRows(element)[0]?.[0] === '2016/17');
    expect(all(element, '[aria-sort]').map((head) => head.getAttribute('aria-sort'))).to.deep.equal(
      ['ascending'],
    );
    expect(polite(element)).to.match(/^Gesorteerd op Niveau 1.*, oplopend$/);
    expect(getComputedStyle(all(element, 'td.number')[0] as Element).textAlign).to.match(
      /end|right/,
    );
    const single = await breakdown({ period: '2016/17', table: 'open' });
    expect(
      tableRows(single).map((row) => row.slice(0, 3)),
      'one bar lies on its side',
    ).to.deep.equal([
      ['Niveau 1', '70', '<1%'],
      ['Niveau 2', '11.356', '27%'],
      ['Niveau 3', '9.157', '22%'],
      ['Niveau 4', '21.904', '52%'],
      ['Alle niveaus', '42.487', ''],
    ]);
  });

  it('A11Y-79: two breakdowns on one page have no controls with the same name', async () => {
    const [one, other] = [await breakdown(), await breakdown({ src: PROVINCES })];
    expect(picture(one) === picture(other)).to.equal(false);
    const named = (element: Element): readonly string[] =>
      all(element, 'select, button, input, summary').map(
        (control) =>
          control.getAttribute('aria-label') ??
          (control.getAttribute('type') === 'range'
            ? (all(element, 'label[for="range"]')[0]?.textContent ?? '')
            : `${control.textContent ?? ''} ${control.getAttribute('aria-description') ?? ''}`),
      );
    const both = [...named(one), ...named(other)];
    expect(both.filter((name, i) => both.indexOf(name) !== i)).to.deep.equal([]);
  });
});
