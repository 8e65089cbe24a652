import { expect } from '@open-wc/testing';
import { openSection } from '../panel-page.js';
import { edition, MBO, part, soon, textOf, widget } from '../page.js';

const drawn = async (attributes: Record<string, string>): Promise<HTMLElement> => {
  const element = await widget('tp-trend', attributes);
  await soon(() => part(element, 'chart')?.querySelector('svg'));
  return element;
};

const chartText = (element: HTMLElement): string[] =>
  [...(part(element, 'chart')?.querySelectorAll('text') ?? [])]
    .map((node) => node.textContent?.trim() ?? '')
    .filter((text) => text !== '');

describe('<tp-trend>', () => {
  it('describes the trend in a sentence, draws it, and has it as a table', async () => {
    const element = await drawn({ src: MBO, split: 'gender' });
    expect(textOf(element, 'summary')).to.equal(
      'Het aantal studenten steeg met 3.681 sinds 2013/14, naar 42.225 in 2019/20 (voorlopig).',
    );
    expect(textOf(element, 'words'))
      .to.contain('42.225')
      .and.to.contain('38.544')
      .and.to.contain('6.023');
    expect(chartText(element)).to.include('2019/20');
    expect(part(element, 'table')?.textContent).to.contain('42.225').and.to.contain('6.023');
  });

  it('shows a break in sentence, picture and table', async () => {
    const element = await drawn({ src: MBO, split: 'gender' });
    expect(textOf(element, 'words')).to.contain('2013/14').and.to.contain('anders geteld');
    for (const said of ['summary', 'words']) expect(textOf(element, said)).to.not.contain('43.266');
    expect(chartText(element).join(' ')).to.contain('telling');
    expect(part(element, 'table')?.querySelectorAll('tr.cut')).to.have.length(1);
  });

  it('hides the picture from the accessibility tree, and names it by its content', async () => {
    const element = await drawn({ src: MBO, split: 'gender' });
    const svg = part(element, 'chart')?.querySelector('svg');
    expect(svg?.closest('[aria-hidden="true"]')).to.not.equal(null);
    expect(svg?.querySelectorAll('a, [tabindex], [role^="graphics"]')).to.have.length(0);
    const figure = element.shadowRoot?.querySelector('figure');
    expect(figure?.getAttribute('aria-label')).to.equal(
      'Lijngrafiek, 2 reeksen, 2012/13 tot en met 2019/20',
    );
  });

  it('draws every label inside its own box, at any width', async () => {
    for (const width of [280, 360, 520, 720]) {
      const element = await widget('tp-trend', { src: MBO, split: 'gender', loading: 'eager' });
      element.style.width = `${width}px`;
      const box = await soon(
        () => part(element, 'chart')?.querySelector('svg') && part(element, 'chart'),
      );
      const outer = box.getBoundingClientRect();
      for (const label of box.querySelectorAll('text')) {
        const text = label.textContent ?? '';
        const matrix = label.getScreenCTM();
        if (text.trim() === '' || matrix === null) continue;
        // Where the letters begin and end: the box round a text is wider than that in Firefox.
        const left = label.getStartPositionOfChar(0).matrixTransform(matrix).x;
        const right = label
          .getEndPositionOfChar(label.getNumberOfChars() - 1)
          .matrixTransform(matrix).x;
        expect(left, `${text} at ${width}`).to.be.at.least(outer.left - 1);
        expect(right, `${text} at ${width}`).to.be.at.most(outer.right + 1);
      }
    }
  });

  it('redraws when its box changes width', async () => {
    const element = await drawn({ src: MBO });
    const before = part(element, 'chart')?.querySelector('svg')?.getAttribute('width');
    element.style.width = '300px';
    await soon(
      () => part(element, 'chart')?.querySelector('svg')?.getAttribute('width') !== before,
    );
    expect(
      Number(part(element, 'chart')?.querySelector('svg')?.getAttribute('width')),
    ).to.be.at.most(300);
  });

  it('draws the requested figures when its attributes change', async () => {
    const element = await drawn({ src: MBO });
    element.setAttribute('edition', '2017');
    await soon(() => chartText(element).some((text) => text.includes('42.487')));
    expect(textOf(element, 'summary')).to.contain('42.487');
    expect(textOf(element, 'summary')).to.not.contain('42.225');
  });

  it('waits with its picture while it is hidden, and draws it when it is visible', async () => {
    const element = await widget('tp-trend', { src: MBO });
    const box = element.parentElement as HTMLElement;
    box.hidden = true;
    await soon(() => part(element, 'summary'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(part(element, 'chart')?.querySelector('svg')).to.equal(null);
    box.hidden = false;
    await soon(() => part(element, 'chart')?.querySelector('svg'));
  });

  it('has one picture after being removed and put back repeatedly', async () => {
    const element = await widget('tp-trend', { src: `${edition(2018)}?again` });
    const box = element.parentElement as HTMLElement;
    for (let i = 0; i < 50; i += 1) {
      element.remove();
      box.append(element);
    }
    await soon(() => part(element, 'chart')?.querySelector('svg'));
    expect(part(element, 'chart')?.querySelectorAll('svg')).to.have.length(1);
    expect(textOf(element, 'summary')).to.contain('41.977');
  });

  it('has no accessibility violation, with the table open too', async () => {
    const element = await drawn({ src: MBO, split: 'gender' });
    await expect(element).to.be.accessible();
    openSection(element, 'table');
    await expect(element).to.be.accessible();
  });
});
