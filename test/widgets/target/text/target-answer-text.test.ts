import { expect } from '@open-wc/testing';
import type { TargetAnswer } from '../../../../src/widgets/target/model/answer-target.js';
import { targetAnswerTable } from '../../../../src/widgets/target/text/target-answer-table.js';
import { targetAnswerText } from '../../../../src/widgets/target/text/target-answer-text.js';
import type { Lang } from '../../../../src/text/lang.js';
import { toPlainText } from '../../../../src/text/rich-text.js';
import { against, targetAnswerOf, target } from '../../../model/target-answer-of.js';
import { inWords } from '../../../text/in-words.js';

const share = { kind: 'share', label: { nl: 'procent', en: 'percent' }, symbol: '%', decimals: 0 };
const summary = (answer: TargetAnswer, lang: Lang = 'nl'): string =>
  inWords(targetAnswerText(answer, lang));
const course = (answer: TargetAnswer, lang: Lang = 'nl'): string =>
  toPlainText(targetAnswerText(answer, lang).course);
const why = (answer: TargetAnswer): ReadonlyMap<string, string> =>
  new Map(
    targetAnswerText(answer, 'nl').why.rows.map(({ term, detail }) => [term, toPlainText(detail)]),
  );

describe('a figure against a target, in words', () => {
  it('says figure, target and distance, in points for a share', () => {
    const answer = against([10, 14, 18], { value: 40 }, { unit: share });
    expect(toPlainText(targetAnswerText(answer, 'nl').summary)).to.equal(
      'In 2018 was het 18 procent; het doel voor 2020 is ten minste 40 procent.',
    );
    expect(toPlainText(targetAnswerText(answer, 'en').summary)).to.equal(
      'In 2018 it was 18 percent; the target for 2020 is at least 40 percent.',
    );
    expect(summary(answer)).to.contain(
      'Het laatste cijfer: 18 procent in 2018. Doel voor 2020: ten minste 40 procent. Het laatste cijfer is 22 procentpunt minder dan dat doel.',
    );
    expect(summary(answer, 'en')).to.contain(
      'The latest figure: 18 percent in 2018. Target for 2020: at least 40 percent. The latest figure is 22 percentage points less than that target.',
    );
    expect(summary(against([100, 110], { value: 120 }))).to.contain(
      'Het laatste cijfer is 10 minder dan dat doel.',
    );
  });

  it('says that the figure is there already, and by how much', () => {
    expect(summary(against([50], { value: 40 }, { unit: share }))).to.contain(
      '10 procentpunt meer dan dat doel. Het laatste cijfer voldoet daaraan.',
    );
    expect(summary(against([50], { value: 60, rule: 'atmost' }, { unit: share }))).to.contain(
      '10 procentpunt minder dan dat doel. Het laatste cijfer voldoet daaraan.',
    );
    expect(summary(against([50], { value: 50 }, { unit: share }))).to.match(
      /gelijk aan dat doel\.$/,
    );
  });

  it('uses the past tense for a past target, with the figure of its own period', () => {
    const past = against([30, 33, 41], { value: 35, period: '2017' }, { unit: share });
    expect(summary(past)).to.equal(
      'Het laatste cijfer: 41 procent in 2018. Het doel was voor 2017: ten minste 35 procent. Dat doel is niet gehaald: het cijfer was 2 procentpunt minder.',
    );
    expect(summary(past, 'en')).to.contain(
      'The target was for 2017: at least 35 percent. That target was not reached',
    );
    expect(course(past)).to.equal('');
  });

  it('says that the period of a past target has no figure', () => {
    const past = against([30, null, 33], { value: 35, period: '2017' }, { unit: share });
    expect(summary(past)).to.contain(
      'Van 2017 is hier geen cijfer om mee te vergelijken. Het laatste cijfer is 2 procentpunt minder dan dat doel.',
    );
    expect(summary(past, 'en')).to.contain('There is no figure here for 2017 to compare with.');
  });

  it('says whether it is on course, with what a reader needs to check that', () => {
    const way = against(
      [10, 14, 18],
      { value: 40, since: '2016', period: '2026' },
      { unit: share },
    );
    expect(course(way)).to.equal(
      'Op koers voor 2026: ja. Sinds 2016: 8 procentpunt meer, in 2 jaar. Nog nodig: 22 procentpunt meer, in 8 jaar.',
    );
    expect(course(way, 'en')).to.equal(
      'On course for 2026: yes. Since 2016: 8 percentage points more, in 2 years. Still needed: 22 percentage points more, in 8 years.',
    );
    expect(
      course(against([18, 18, 18], { value: 40, since: '2016', period: '2019' }, { unit: share })),
    ).to.equal(
      'Op koers voor 2019: nee. Sinds 2016: even veel, in 2 jaar. Nog nodig: 22 procentpunt meer, in 1 jaar.',
    );
    expect(why(way).get('Op koers')).to.match(/gemiddeld ten minste zo snel/);
  });

  it('names periods of other kinds', () => {
    const way = targetAnswerOf({
      period: { kind: 'schoolyear', codes: ['2015/16', '2016/17', '2017/18', '2018/19'] },
      targets: [target({ since: '2015/16', period: '2019/20' })],
    });
    expect(course(way)).to.contain('in 3 schooljaren').and.to.contain('in 1 schooljaar');
    expect(course(way, 'en')).to.contain('in 3 school years').and.to.contain('in 1 school year.');
  });

  it('says why it is unknown whether the figure is on course', () => {
    const reasons = [
      [
        {},
        'Het bestand zegt niet vanaf wanneer dit doel geldt.',
        'The file does not say from when this target holds.',
      ],
      [
        { since: '2018' },
        'Er zijn te weinig cijfers sinds dit doel geldt.',
        'There are too few figures since this target holds.',
      ],
      [{ rule: 'equals' }, 'Dit doel is één precieze waarde.', 'This target is one exact value.'],
      [
        { since: '2012' },
        'Er ontbreken te veel cijfers sinds dit doel geldt.',
        'Too many figures are missing since this target holds.',
      ],
    ] as const;
    for (const [goal, nl, en] of reasons) {
      const answer = targetAnswerOf({ targets: [target(goal)] });
      expect(course(answer)).to.equal(`Of dit op koers ligt voor 2020, is niet te zeggen. ${nl}`);
      expect(course(answer, 'en')).to.equal(
        `Whether this is on course for 2020 cannot be told. ${en}`,
      );
      expect(why(answer).has('Op koers')).to.equal(false);
    }
    const broken = targetAnswerOf({
      targets: [target({ since: '2015' })],
      breaks: [{ after: '2016', recalculated: false, label: 'Nieuw' }],
    });
    expect(course(broken)).to.contain('De telling is veranderd sinds dit doel geldt.');
  });

  it('refuses a target of another group, and names that group', () => {
    const answer = targetAnswerOf({ targets: [target({ key: ['PV23', 'F'] })] });
    expect(summary(answer)).to.contain(
      'Het doel van 150 studenten voor 2020 geldt voor een andere groep: Overijssel, Vrouwen. Het is hier niet gebruikt.',
    );
    expect(summary(answer, 'en'))
      .to.contain('The target of 150 students for 2020 is for another group: ')
      .and.to.contain('It is not used here.');
    expect(targetAnswerText(answer, 'nl').labels).to.equal(null);
  });

  it('refuses a target of another definition, and describes both definitions', () => {
    const definitions = {
      A: { text: 'Zo', short: 'met hbo' },
      B: { text: 'Anders', short: 'zonder hbo' },
    };
    const file = { definitions, edition: { id: '2020', definition: 'B' } };
    const answer = targetAnswerOf({ ...file, targets: [target({ definition: 'A' })] });
    expect(summary(answer)).to.contain(
      'is anders geteld en hier niet gebruikt. Telling van het doel: met hbo. Telling van dit cijfer: zonder hbo.',
    );
    expect(why(answer).get('Telling van het doel')).to.equal('Zo');
    expect(summary(targetAnswerOf({ ...file, targets: [target()] }))).to.contain(
      'Het doel van 150 studenten voor 2020 noemt geen telling. Het is hier niet gebruikt.',
    );
    expect(summary(targetAnswerOf({ ...file, targets: [target()] }), 'en')).to.contain(
      'names no count. It is not used here.',
    );
  });

  it('says that there is no target, and no figure', () => {
    expect(summary(targetAnswerOf({}))).to.contain('Voor dit cijfer staat hier geen doel.');
    expect(summary(targetAnswerOf({}), 'en')).to.contain(
      'No target is given here for this figure.',
    );
    const hidden = against([null, null], {});
    expect(summary(hidden)).to.equal(
      '2018: geen cijfer bekend. Doel voor 2020: ten minste 150 studenten.',
    );
    expect(targetAnswerText(hidden, 'nl').labels).to.equal(null);
  });

  it('names the target and who set it, with the address behind "why this number?"', () => {
    const sources = [
      { id: 'duo', name: 'DUO' },
      { id: 'raad', name: 'De raad', url: 'https://raad.example/' },
    ];
    const answer = targetAnswerOf({
      sources,
      targets: [target({ source: 'raad', since: '2016' })],
    });
    const [note] = targetAnswerText(answer, 'nl').notes;
    expect(toPlainText(note?.text ?? [])).to.equal('Doel van de raad. Bron van het doel: De raad.');
    expect(note?.lead).to.equal('');
    expect(targetAnswerText(answer, 'en').notes[0]).to.deep.include({ lead: 'Target.' });
    expect([
      why(answer).get('Doel'),
      why(answer).get('Doel geldt vanaf'),
      why(answer).get('Bron van het doel'),
    ]).to.deep.equal(['ten minste 150 studenten, voor 2020', '2016', 'De raad']);
    expect(
      targetAnswerText(answer, 'nl').why.rows.find(({ term }) => term === 'Bron van het doel')?.url,
    ).to.equal('https://raad.example/');
  });

  it('says in a sentence of its own for whom the target is, where the name is long', () => {
    const long =
      'leerlingen in de basisberoepsgerichte en kaderberoepsgerichte leerweg en in de gemengde leerweg samen';
    const dimensions = [
      {
        id: 'groep',
        kind: 'other',
        label: 'Groep',
        total: 'T',
        categories: [
          { code: 'T', label: 'Totaal' },
          { code: 'L', label: long },
        ],
      },
    ];
    const answer = targetAnswerOf({
      dimensions,
      series: [{ key: ['T'], values: [1, 2, 3, 4] }],
      targets: [target({ key: ['L'] })],
    });
    expect(summary(answer)).to.contain(`geldt voor een andere groep. Dat is: ${long}.`);
  });
});

describe('the table of a figure against a target', () => {
  const rows = (answer: TargetAnswer, lang: Lang = 'nl'): readonly (readonly string[])[] => {
    const table = targetAnswerTable(answer, lang, 'Kop');
    return [
      table.columns.map(({ head }) => toPlainText(head)),
      ...table.rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)]),
    ];
  };

  it('holds each figure, how far it is from the target, and the target', () => {
    expect(rows(against([30, 40, 43], { value: 40 }, { unit: share }))).to.deep.equal([
      ['Jaar', 'Procent', 'Verschil met het doel van 40% (procentpunt)'],
      ['2016', '30%', '−10'],
      ['2017', '40%', '0'],
      ['2018', '43%', '+3'],
      ['Doel 2020', '40%', ''],
    ]);
    expect(rows(against([100], { value: 150 }), 'en')[0]).to.deep.equal([
      'Year',
      'Number of students',
      'Difference from the target of 150 (students)',
    ]);
  });

  it('gives no distance for figures of another definition, hidden figures and forecasts, and says so to screen readers', () => {
    const stitched = {
      definitions: { A: { text: 'a' }, B: { text: 'b' } },
      editions: { e1: { definition: 'A' }, e2: { definition: 'B' } },
      edition: { id: 'e2' },
      series: [
        {
          key: ['NL01', 'T'],
          values: [100, null, 120, 130],
          editions: ['e1', 'e2', 'e2', 'e2'],
          status: '.m.f',
        },
      ],
    };
    const table = targetAnswerTable(
      targetAnswerOf({ ...stitched, targets: [target({ definition: 'B' })] }),
      'nl',
      'Kop',
    );
    expect(table.rows.slice(0, 4).map(({ cells }) => cells[1]?.text)).to.deep.equal([
      '',
      '',
      '−30',
      '',
    ]);
    expect(table.rows[0]?.cells[1]?.spoken).to.equal('niet te vergelijken met het doel');
  });

  it('is the ordinary table where the target is refused, and its columns can be sorted', () => {
    expect(rows(targetAnswerOf({ targets: [target({ key: ['PV23', 'T'] })] }))[0]).to.have.length(
      2,
    );
    const names = targetAnswerTable(against([30], { value: 40 }), 'nl', 'Kop').columns.map(
      ({ head }) => toPlainText(head),
    );
    expect(new Set(names).size).to.equal(3);
    expect(names[2]).to.equal('Verschil met het doel van 40 (studenten)');
  });
});
