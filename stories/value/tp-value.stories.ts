import { expectSoon } from '../expect-soon.js';
import { madeUp, share } from '../made-up.js';
import { neverAnswers } from '../never-answers.js';
import { part } from '../reader.js';
import { edition2020, monitor, onDark, type Args, widget, withFigures } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

/** A figure with the author's words for it, in a sentence of theirs. */
const inSentence = (before: string, value: Node, after: string, tag = 'p'): HTMLElement => {
  const sentence = document.createElement(tag);
  sentence.append(before, value, after);
  return sentence;
};

const value = (args: Args, words: string): HTMLElement => {
  const element = widget('tp-value', args);
  element.append(words);
  return element;
};

export default {
  title: 'Elements/tp-value',
  component: 'tp-value',
  args: { src: edition2020, indicator: 'mbo-instroom-techniek', lang: 'nl' },
  render: (args: Args) =>
    inSentence(
      'In 2019/20 begonnen ',
      value(args, '42.225'),
      ' studenten aan een technische opleiding.',
    ),
};

/** Visible text of the page, without closed disclosures. */
const seen = (canvas: HTMLElement): string => {
  const copy = part(canvas, 'base')?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelector('[popover]')?.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ');
};

const tells =
  (text: string) =>
  async ({ canvasElement }: Play): Promise<unknown> =>
    expectSoon(
      `the value is “${text}”`,
      () => seen(canvasElement),
      (now) => now === text,
    );

const opened = async ({ canvasElement }: Play): Promise<void> => {
  const button = await expectSoon(
    'it can be pressed',
    () => part(canvasElement, 'base')?.querySelector<HTMLElement>('.key > button') ?? null,
    (found) => found !== null,
  );
  button?.click();
  await expectSoon(
    'it says its source',
    () => part(canvasElement, 'details')?.matches(':popover-open') ?? false,
    Boolean,
  );
};

export const Number = { play: tells('42.225 (voorlopig)') };

export const English = {
  args: { lang: 'en' },
  render: (args: Args) =>
    inSentence(
      'In 2019/20, ',
      value(args, '42,225'),
      ' students started a technical mbo programme.',
    ),
  play: tells('42,225 (provisional)'),
};

export const Open = { name: 'Its source in sight', play: opened };

export const OpenEnglish = {
  name: 'Its source in sight, in English',
  args: { lang: 'en' },
  play: opened,
};

export const Period = {
  args: { format: 'period' },
  render: (args: Args) =>
    inSentence('In schooljaar ', value(args, '2019/20'), ' begonnen er 42.225.'),
  play: tells('2019/20'),
};

export const Change = {
  args: { format: 'change' },
  render: (args: Args) =>
    inSentence('Dat zijn er ', value(args, '629 minder dan een jaar eerder'), '.'),
  play: tells('629 minder dan in 2018/19 (voorlopig)'),
};

export const Sentence = {
  args: { format: 'sentence' },
  render: (args: Args) =>
    inSentence(
      '',
      value(args, 'In 2019/20 begonnen 42.225 studenten.'),
      ' Dat leest u in de monitor.',
    ),
  play: async ({ canvasElement }: Play) =>
    expectSoon(
      'it tells sentences',
      () => seen(canvasElement),
      (now) => now.includes('42.225 studenten in 2019/20. Dat zijn er 629 minder'),
    ),
};

export const NotComparable = {
  name: 'A change over a break',
  args: { format: 'change', period: '2012/13..2013/14' },
  render: (args: Args) =>
    inSentence('Dat is ', value(args, 'iets anders dan een jaar eerder'), '.'),
  play: tells('niet te vergelijken met 2012/13'),
};

export const InHeading = {
  name: 'In a heading',
  render: (args: Args) => inSentence('', value(args, '42.225'), ' studenten kiezen techniek', 'h2'),
  play: tells('42.225 (voorlopig)'),
};

export const InLink = {
  name: 'In a link',
  render: (args: Args) => {
    const link = inSentence(
      'Lees meer over ',
      value(args, '42.225'),
      ' studenten',
      'a',
    ) as HTMLAnchorElement;
    link.href = '#meer';
    return link;
  },
  play: tells('42.225 (voorlopig)'),
};

export const InTable = {
  name: 'In a cell of a table',
  render: (args: Args) => {
    const table = document.createElement('table');
    const row = table.insertRow();
    const head = document.createElement('th');
    head.scope = 'row';
    head.append('2019/20');
    row.append(head);
    row.insertCell().append(value(args, '42.225'));
    return table;
  },
  play: tells('42.225 (voorlopig)'),
};

export const Pinned = { args: { edition: '2018' }, play: tells('41.977 (voorlopig)') };

export const ThenAndNow = {
  name: 'Another figure than was written',
  args: { pasted: '2018|2017/18|41977' },
  play: tells('42.225 (voorlopig; toen: 41.977 in 2017/18)'),
};

export const NotByRegion = {
  name: 'A group chose what the figure is not divided by',
  render: (args: Args) => {
    const group = document.createElement('tp-group');
    group.setAttribute('region', 'PV28');
    group.append(inSentence('In onze regio begonnen ', value(args, '42.225'), ' studenten.'));
    return group;
  },
  play: tells('42.225 (voorlopig; niet per regio)'),
};

let made = 0;
const own =
  (data: object) =>
  (args: Args): HTMLElement => {
    const element = value({ lang: args['lang'] }, 'een aantal');
    const box = withFigures(element, `value-story-${(made += 1)}`, data);
    box.append(inSentence('Er zijn ', element, ' studenten (voorbeeld).'));
    return box;
  };

const missing = (name: string, letter: string, text: string): object => ({
  name,
  render: own(madeUp([null, null], letter.repeat(2))),
  play: tells(text),
});

export const Suppressed = missing('Suppressed', 's', 'minder dan 5');
export const Missing = missing('Not known', 'm', 'geen cijfer bekend');
export const Confidential = missing('Confidential', 'c', 'geheim');
export const Unpublished = missing('Not yet published', 'w', 'nog niet gepubliceerd');
export const Impossible = missing('Does not exist', 'z', 'niet van toepassing');

export const Share = {
  name: 'A share',
  render: own(madeUp([36, 38], '..', { unit: share })),
  play: tells('38%'),
};

export const Loading = {
  args: { src: neverAnswers },
  play: async ({ canvasElement }: Play) =>
    expectSoon(
      "the author's words stand",
      () => canvasElement.querySelector('tp-value')?.getBoundingClientRect().width ?? 0,
      (width) => width > 0,
    ),
};

const stands = async ({ canvasElement }: Play): Promise<void> => {
  await expectSoon(
    'it is no longer asked for',
    () => part(canvasElement, 'base')?.className ?? '',
    (name) => name.includes('problem'),
  );
  if (part(canvasElement, 'error') !== null) throw new Error('there is no error in the sentence');
};

export const Unknown = {
  name: 'A figure that is not there',
  args: { src: monitor, indicator: 'bestaat-niet' },
  play: stands,
};

export const UnknownEmpty = {
  name: 'A figure that is not there, without words of the author',
  args: { src: monitor, indicator: 'bestaat-niet' },
  render: (args: Args) => inSentence('Er begonnen ', widget('tp-value', args), ' studenten.'),
  play: tells('(cijfer niet beschikbaar)'),
};

export const Dark = {
  render: (args: Args) => onDark(inSentence('Er begonnen ', value(args, '42.225'), ' studenten.')),
  play: opened,
};

export const Narrow = {
  name: '320 pixels wide',
  render: (args: Args) => {
    const box = document.createElement('div');
    box.style.width = '20rem';
    box.append(
      inSentence(
        'In het schooljaar begonnen ',
        value({ ...args, format: 'sentence' }, '42.225'),
        '',
      ),
    );
    return box;
  },
  play: opened,
};
