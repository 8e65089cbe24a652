import { expect } from '@open-wc/testing';
import { madeUp } from '../../../stories/made-up.js';

import { all, part, soon, textOf, widget } from '../page.js';
import { heads, headText, seenRows } from '../read-table.js';
import {
  aimless,
  cases,
  goal,
  targetWidget,
  offCourse,
  onCourse,
  otherCount,
  past,
  reached,
} from './target-page.js';

const MONITOR = new URL('../../../demo/monitor/index.json', import.meta.url).href;
const real = async (
  indicator: string,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> => {
  const element = await widget('tp-target', { src: MONITOR, indicator, ...attributes });
  await soon(() => part(element, 'summary') ?? part(element, 'error'));
  return element;
};

describe('<tp-target>', () => {
  it('compares a real figure with its target, and mentions no course where there is only one figure', async () => {
    const element = await real('pps-studenten-aandeel');
    expect(textOf(element, 'heading')).to.equal(
      'Aandeel studenten in publiek-private samenwerking',
    );
    expect(textOf(element, 'summary')).to.equal(
      'In 2019 was het 5 procent; het doel voor 2025 is ten minste 25 procent.',
    );
    expect(textOf(element, 'words')).to.match(
      /^Het laatste cijfer: 5 procent in 2019\.\s*Doel voor 2025: ten minste 25 procent\. Het laatste cijfer is 20 procentpunt minder dan dat doel\./,
    );
    expect(textOf(element, 'course')).to.equal(
      'Of dit op koers ligt voor 2025, is niet te zeggen. Er zijn te weinig cijfers sinds dit doel geldt.',
    );
    expect(textOf(element, 'notes')).to.equal(
      'Doel van Katapult uit 2019: 25% in 2025. Bron van het doel: Katapult.',
    );
    expect(textOf(element, 'chart'))
      .to.contain('doel 25% (2025)')
      .and.to.contain('5% (2019)')
      .and.to.contain('20 procentpunt minder');
  });

  it('refuses the real targets that were set for another definition or another group', async () => {
    const tank = await real('pps-studenten-aandeel', { target: 'denktank-2030' });
    expect(textOf(tank, 'words')).to.contain(
      'Het doel van 50 procent voor 2030 is anders geteld en hier niet gebruikt.',
    );
    const pact = await real('havovwo-nprofiel-aandeel');
    expect(textOf(pact, 'words')).to.contain(
      'Telling van het doel: telling van het pact in 2016. Telling van dit cijfer: met N-profiel.',
    );
    const group = await real('vmbo-nask-aandeel', { filter: 'track=tl' });
    expect(textOf(group, 'words')).to.contain('geldt voor een andere groep: Gl en tl samen.');
    for (const element of [tank, pact, group]) {
      for (const absent of ['chart', 'course'])
        expect(part(element, absent), absent).to.equal(null);
      for (const said of ['summary', 'words'])
        expect(textOf(element, said)).to.not.match(/procentpunt|gehaald/);
    }
  });

  it('has its texts in English too', async () => {
    const element = await real('pps-studenten-aandeel', { lang: 'en' });
    expect(textOf(element, 'words')).to.contain('20 percentage points less than that target.');
    expect(textOf(element, 'course')).to.equal(
      'Whether this is on course for 2025 cannot be told. There are too few figures since this target holds.',
    );
    expect(textOf(element, 'chart')).to.contain('target 25% (2025)');
  });

  it('says whether the figure is on course where the figures allow that', async () => {
    expect(textOf(await targetWidget(onCourse), 'course')).to.contain(
      'Op koers voor 2030: ja. Sinds 2016: 12 procentpunt meer, in 3 jaar.',
    );
    expect(textOf(await targetWidget(offCourse), 'course'))
      .to.contain('Op koers voor 2030: nee.')
      .and.to.contain('Nog nodig: 38 procentpunt meer, in 11 jaar.');
  });

  it('draws the bar up to the target marker, or past it', async () => {
    const line = async (data: object): Promise<readonly (string | null)[]> => {
      const chart = part(await targetWidget(data), 'chart') as HTMLElement;
      return [
        chart.querySelector('.now')?.getAttribute('width') ?? null,
        chart.querySelector('.post')?.getAttribute('x1') ?? null,
      ];
    };
    expect(await line(onCourse)).to.deep.equal(['55%', '100%']);
    expect(await line(past)).to.deep.equal(['85.7%', '100%']);
    expect(await line(reached)).to.deep.equal(['100%', '92.1%']);
    expect(part(await targetWidget(otherCount), 'chart')).to.equal(null);
    expect(part(await targetWidget(aimless), 'chart')).to.equal(null);
  });

  it('shows a figure that is not final as an outline', async () => {
    const shape = async (data: object): Promise<string | undefined> => {
      const [bar] = all(await targetWidget(data), '.now');
      return bar === undefined ? undefined : getComputedStyle(bar).fill;
    };
    expect(await shape(onCourse)).to.not.equal(await shape(offCourse));
  });

  it('keeps its labels apart and within the picture, whatever the figures', async () => {
    for (const [value, target] of [
      [1, 100],
      [50, 100],
      [51, 100],
      [99, 100],
      [100, 100],
      [100, 1],
      [100, 49],
      [0, 100],
    ] as const) {
      const element = await targetWidget(madeUp([value], '.', goal(target)));
      element.style.width = '17rem';
      const chart = (part(element, 'chart') as HTMLElement).getBoundingClientRect();
      const boxes = [...(part(element, 'chart')?.querySelectorAll('text.figure') ?? [])].map(
        (label) => label.getBoundingClientRect(),
      );
      for (const { left, right } of boxes) {
        expect(left, `${value} of ${target}`).to.be.at.least(chart.left - 1);
        expect(right, `${value} of ${target}`).to.be.at.most(chart.right + 1);
      }
      const [first, second] = [boxes[0], boxes.at(-1)];
      expect(
        (first?.top ?? 0) < (second?.top ?? 0) && (first?.bottom ?? 0) <= (second?.top ?? 0),
        `${value} of ${target}`,
      ).to.equal(true);
    }
  });

  it('has value, target and distance in its table', async () => {
    const element = await targetWidget(onCourse);
    expect([heads(element).map(headText), ...seenRows(element)]).to.deep.equal([
      ['Jaar', 'Procent', 'Verschil met het doel van 40% (procentpunt)'],
      ['2016', '10%', '−30'],
      ['2017', '14%', '−26'],
      ['2018', '18%', '−22'],
      ['2019', '22%*', '−18'],
      ['Doel 2030', '40%', ''],
    ]);
  });

  it('links the figure to its place in the file, and the target to its source', async () => {
    const element = await targetWidget(onCourse);
    const text = part(element, 'base')?.querySelector('.why')?.textContent ?? '';
    for (const expected of ['/series/0/values/3', '40 procent', 'Doel geldt vanaf', 'Op koers'])
      expect(text).to.contain(expected);
    expect(
      part(element, 'base')?.querySelector('.why a[href="https://raad.example/"]'),
    ).to.not.equal(null);
  });

  it('follows its group and the selected period', async () => {
    const data = madeUp([10, 14, 18, 22], '....', goal(40));
    expect(textOf(await targetWidget(data, { period: '2018' }), 'words'))
      .to.contain('18 procent in 2018')
      .and.to.contain('22 procentpunt minder');
    const element = await targetWidget(data);
    const group = document.createElement('tp-group');
    group.setAttribute('period', '2017');
    element.before(group);
    group.append(element);
    await soon(() => textOf(element, 'words').includes('14 procent in 2017'));
  });

  it('names a target that is unknown', async () => {
    const element = await targetWidget(onCourse, { target: 'ander' });
    await soon(() => part(element, 'error'));
    expect(textOf(element, 'error')).to.contain('Voor deze keuze zijn geen gegevens: ander.');
    expect(element.querySelector('p')?.assignedSlot).to.not.equal(null);
  });

  it('follows a change of its target attribute', async () => {
    const two = madeUp([10, 14], '..', goal(40));
    const [first] = (two as { targets: object[] }).targets;
    const element = await targetWidget({
      ...two,
      targets: [first, { ...first, id: 'later', period: '2040', value: 80 }],
    });
    expect(textOf(element, 'words')).to.contain('Doel voor 2030: ten minste 40 procent.');
    element.setAttribute('target', 'later');
    await soon(() => textOf(element, 'words').includes('Doel voor 2040: ten minste 80 procent.'));
    expect(textOf(element, 'chart')).to.contain('doel 80% (2040)');
  });

  it('shows the pasted and the current figure where they differ', async () => {
    expect(textOf(await targetWidget(offCourse, { pasted: '2019|2018|19' }), 'pasted')).to.contain(
      'Toen dit werd geschreven: 19 procent in 2018',
    );
  });

  it('omits what the page hides', async () => {
    const element = await targetWidget(onCourse, { hide: 'course chart notes table why' });
    for (const name of ['course', 'chart', 'notes'])
      expect(part(element, name)?.checkVisibility(), name).to.equal(false);
    expect(part(element, 'table')?.checkVisibility()).to.equal(false);
    expect(part(element, 'summary')?.checkVisibility()).to.equal(true);
  });

  it('has no colours for good or bad, whatever the direction of the target', async () => {
    const colours = async (direction: string): Promise<readonly string[]> => {
      const element = await targetWidget({ ...offCourse, direction });
      return all(element, '.base *').map(
        (one) =>
          `${getComputedStyle(one).color} ${getComputedStyle(one).fill} ${getComputedStyle(one).stroke}`,
      );
    };
    expect(await colours('up')).to.deep.equal(await colours('none'));
  });

  it('has no judging words', async () => {
    for (const lang of ['nl', 'en']) {
      for (const [name, data] of cases)
        expect(textOf(await targetWidget(data, { lang }), 'base'), name).to.not.match(
          /\b(beter|slechter|goed|slecht|helaas|better|worse|good|bad|unfortunately)\b/i,
        );
    }
  });
});
