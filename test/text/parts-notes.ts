import { partNames } from './any-parts.js';
import { restName } from './parts-sentences.js';
import type { PartsFacts } from './parts-facts.js';
import { numberIn, same } from './sentence-patterns.js';

/**
 * Notes on parts against the file: what does not add up, where there are no shares and why, what shares are of, what is
 * left, what is not drawn.
 */
export const checkPartsNotes = (notes: readonly string[], facts: PartsFacts): void => {
  const { lang, bars, layout } = facts;
  const grouped = layout === 'grouped';
  const unequal = bars.filter((bar) => bar.unequal !== null);
  const sums = notes.flatMap((note) => [
    ...note.matchAll(
      lang === 'nl'
        ? /(?<where>[A-Z\d][^.:]*): de delen zijn samen (?<sum>[\d.,]*\d)\. Het gepubliceerde totaal is (?<total>[\d.,]*\d)\./g
        : /(?<where>[A-Z\d][^.:]*): the parts add up to (?<sum>[\d.,]*\d)\. The published total is (?<total>[\d.,]*\d)\./g,
    ),
  ]);
  must(sums.length === Math.min(3, unequal.length), 'how many bars do not add up', notes, unequal);
  for (const { groups } of sums) {
    const bar = unequal.find(({ name }) => name === groups?.['where']);
    must(same(numberIn(groups?.['sum'], facts), bar?.unequal?.sum ?? NaN) && same(numberIn(groups?.['total'], facts), bar?.unequal?.total ?? NaN), 'what does not add up', notes, bar); // prettier-ignore
  }
  const why =
    lang === 'nl'
      ? {
          hidden: 'Niet elk deel is openbaar',
          missing: 'Niet elk deel heeft een cijfer',
          mixed: 'Edities of tellingen verschillen',
        }
      : {
          hidden: 'Not every part is public',
          missing: 'Not every part has a figure',
          mixed: 'Editions or counts differ',
        };
  for (const reason of ['hidden', 'missing', 'mixed'] as const) {
    const found = bars.filter(({ lacking }) => lacking === reason).map(({ name }) => name);
    const note = notes.find((one) => one.endsWith(`${why[reason]}.`));
    must(
      (note !== undefined) === (found.length > 0 && !grouped),
      'whether it is said why there are no shares',
      notes,
      found,
    );
    if (note === undefined) continue;
    const where = note.split(':')[0] ?? '';
    must(found.length > 3 ? where === `${found.length} ${lang === 'nl' ? 'balken' : 'bars'}` : where.split(/, (?=[A-Z\d])| en (?=[A-Z\d])| and (?=[A-Z\d])/).join() === found.join(), 'where there are no shares', note, found); // prettier-ignore
  }
  const lead = lang === 'nl' ? 'Procenten.' : 'Percentages.';
  const percents = notes.find((note) => note.startsWith(lead));
  must(
    (percents !== undefined) === (!grouped && bars.some(({ whole }) => whole !== null)),
    'whether it is said what the shares are of',
    notes,
  );
  if (percents !== undefined) {
    const whole = bars.some(({ published, whole: of }) => published && of !== null)
      ? totalName(facts)
      : { nl: 'de som van de getoonde delen', en: 'the sum of the parts shown' }[lang];
    must(
      percents.includes(`${lang === 'nl' ? 'Geheel' : 'Whole'}: ${whole} (`),
      'whole of the shares',
      percents,
      whole,
    );
    const other = /niet het deel van alle vrouwen|not the part of all women/.test(percents);
    must(
      other === (facts.question.file.kind === 'sex'),
      'which shares of women these are',
      percents,
    );
  }
  const rest = notes.find((note) => note.startsWith(`${restName(lang)}.`));
  const left = bars.filter((bar) => bar.rest !== null);
  must((rest !== undefined) === left.length > 0, 'whether it is said what is left', notes, left);
  const holds = left.some(({ cells }) => cells.some(({ written }) => Number.isNaN(written)));
  must(
    rest === undefined || /zonder cijfer|without a figure/.test(rest) === holds,
    'what is in what is left',
    rest,
    left,
  );
  const cut = notes.filter((note) => /^(Alleen in de tabel|In the table only)/.test(note));
  must(
    bars.length === 1 || cut.some((note) => note.includes(` ${bars.length - 1} `)),
    'how many bars are not drawn',
    notes,
  );
};

export const totalName = ({ lang }: PartsFacts): string => partNames['T']?.[lang] ?? '';

const must = (truth: boolean, what: string, ...found: readonly unknown[]): void => {
  if (!truth)
    throw new Error(
      `not what the file says: ${what}: ${found.map((one) => JSON.stringify(one)).join(' | ')}`,
    );
};
