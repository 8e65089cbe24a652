import { expect } from '@open-wc/testing';
import { all, part, soon, textOf } from '../page.js';
import { demoStories, headings, parts, storied, textIn } from '../story-page.js';

const action = (id: string, status: string | undefined, other: object = {}): object => ({
  id,
  text: `Actie ${id}`,
  parties: ['Scholen'],
  status,
  ...other,
});
const pact = (commitments: readonly object[], other: object = {}): object => ({
  pacts: [
    {
      id: 'p',
      title: 'Pact',
      years: { from: 2018, to: 2020 },
      parts: [{ id: 'doel', kind: 'goal', title: 'Doel', commitments, ...other }],
    },
  ],
});
const choose = (element: HTMLElement, label: string, value: string): void => {
  const found = all<HTMLLabelElement>(element, 'label').find((one) =>
    textIn(one).startsWith(label),
  );
  const select = found?.querySelector('select');
  if (!select) throw new Error(`there is a choice ${label}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
};

describe('<tp-progress>', () => {
  it('counts none of the 22 made-up actions of 2013, and marks its sentence about them', async () => {
    const element = await demoStories('tp-progress', { pact: '2013' });
    expect(textOf(element, 'summary')).to.equal(
      '22 acties zijn verzonnen voorbeelden. Die tellen niet mee. voorbeeld',
    );
    expect(all(element, '[part="example"]').length).to.be.at.least(22);
    expect(part(element, 'base')?.textContent).not.to.match(/\d+ van de \d+/);
  });

  it('counts real actions among made-up ones, in the whole and in each goal', async () => {
    const made = { example: true };
    const mixed = [
      action('a', 'finished'),
      action('b', 'running'),
      action('c', 'finished', made),
      action('d', 'unknown', made),
    ];
    const element = await storied('tp-progress', pact(mixed), { pact: 'p' });
    const expected =
      '1 van de 2 acties is afgerond. 2 acties zijn verzonnen voorbeelden. Die tellen niet mee.';
    expect(textOf(element, 'summary')).to.equal(expected);
    expect(all(element, '.entry > .tiny').map(textIn)[0]).to.equal(expected);
    const one = await storied('tp-progress', pact([action('a', 'finished', made)]), {
      pact: 'p',
      lang: 'en',
    });
    expect(textOf(one, 'summary')).to.equal(
      '1 action is a made-up example. It is not counted. example',
    );
    const agreed = await storied('tp-commitments', pact(mixed), { pact: 'p' });
    expect(textOf(agreed, 'summary')).to.equal(
      '2 van 2 afspraken getoond. 2 verzonnen voorbeelden getoond.',
    );
  });

  it('marks a party that takes part in examples only', async () => {
    const made = { example: true, parties: ['Bedrijven', 'Scholen'] };
    const element = await storied(
      'tp-progress',
      pact([action('a', 'finished'), action('b', 'running', made)]),
      {
        pact: 'p',
      },
    );
    const parties = all(element, 'li')
      .map(textIn)
      .filter((text) => /^(Scholen|Bedrijven)/.test(text));
    expect(parties.toSorted()).to.deep.equal(['Bedrijven voorbeeld', 'Scholen']);
  });

  it('never counts an unknown status as finished or not finished', async () => {
    const summaryOf = async (...states: readonly (string | undefined)[]): Promise<string> =>
      textOf(
        await storied('tp-progress', pact(states.map((status, i) => action(`a${i}`, status))), {
          pact: 'p',
        }),
        'summary',
      );
    expect(await summaryOf('finished', 'running', undefined)).to.equal(
      '1 van de 3 acties is afgerond. Van 1 is de status niet bekend.',
    );
    expect(await summaryOf('finished')).to.equal('De actie is afgerond.');
    expect(await summaryOf('almost')).to.equal('Van 1 is de status niet bekend.');
    expect(await summaryOf()).to.equal('Hier zijn geen acties bij bekend.');
  });

  it('has the sections of a goal under their own headings, and no landmark', async () => {
    const element = await demoStories('tp-progress', { pact: '2016', goal: 'doel-4' });
    expect(headings(element)).to.deep.equal([
      'h3 Voortgang: Techniekpact, inzet 2016–2020',
      'h4 Doel 4. Genoeg leerlingen in het voortgezet onderwijs kiezen een bètatechnisch profiel',
      'h5 Streefwaarden',
      'h5 Concrete acties',
      'h5 Betrokken partijen',
      'h5 In de praktijk',
    ]);
    expect(all(element, 'section, article, nav, aside, [role], a p, a h4, a li')).to.deep.equal([]);
  });

  it('calls a figure related, and mentions that it is no effect', async () => {
    const element = await demoStories('tp-progress', { pact: '2016', goal: 'doel-4' });
    expect(textOf(element, 'item')).to.contain(
      'Verwant cijfer: Aandeel leerlingen met een N-profiel in havo 4 en vwo 4: 45%',
    );
    expect(parts(element, 'notes').join(' ')).to.contain(
      'Het zegt niet wat een actie heeft veroorzaakt.',
    );
    expect(textOf(element, 'base')).to.not.match(/bewijs|dankzij|door deze actie|effect/i);
  });

  it('compares no figure with a target of another definition, and mentions that', async () => {
    const element = await demoStories('tp-progress', { pact: '2016', goal: 'doel-4' });
    expect(textOf(element, 'item')).to.contain(
      '55% van de leerlingen op havo en vwo kiest een N-profiel',
    );
    expect(textOf(element, 'item')).to.contain('is anders geteld en hier niet gebruikt');
    expect(textOf(element, 'item')).to.not.contain('procentpunt');
    expect(textOf(element, 'item')).to.contain('Van precies deze groep is hier geen cijfer.');
  });

  it('mentions that a related figure is unavailable, and still shows the action', async () => {
    const element = await storied(
      'tp-progress',
      pact([action('a', 'running', { related: [{ indicator: 'bestaat-niet' }] })]),
    );
    expect(textOf(element, 'item')).to.contain('Actie a');
    expect(textOf(element, 'item')).to.contain(
      'Verwant cijfer: Dit cijfer kan hier niet worden getoond.',
    );
  });

  it('shows practice examples of the selected region', async () => {
    const element = await demoStories('tp-progress', { pact: '2016' });
    expect(textOf(element, 'base')).to.contain('een werkplaats voor leerlingen 1');
    choose(element, 'Regio van de praktijkvoorbeelden', 'tp-oost');
    await soon(() => !textOf(element, 'base').includes('een werkplaats voor leerlingen 1'));
    expect(textOf(element, 'base')).to.contain('een werkplaats voor leerlingen 2');
    expect(textOf(element, 'base')).to.contain(
      'Uit deze regio zijn hier geen praktijkvoorbeelden.',
    );
    const other = await demoStories('tp-progress', { pact: '2016', region: 'tp-noord' });
    expect(textOf(other, 'base')).to.not.contain('leerlingen 2');
  });

  it('shows a picture with its text alternative, from the origin of the file, and no hostile link', async () => {
    const practice = {
      id: 'x',
      title: '<script>x</script>',
      actions: ['a'],
      url: 'javascript:alert(1)',
      picture: { src: 'foto.png', alt: 'Twee leerlingen' },
    };
    const element = await storied('tp-progress', {
      ...pact([action('a', 'running')]),
      practices: [practice],
    });
    expect(all<HTMLImageElement>(element, 'img').map(({ alt }) => alt)).to.deep.equal([
      'Twee leerlingen',
    ]);
    expect(textOf(element, 'item')).to.contain('<script>x</script>');
    expect(all(element, 'script, a')).to.deep.equal([]);
  });

  it('reports an unknown goal or period', async () => {
    const element = await demoStories('tp-progress', { pact: '1900' });
    expect(textOf(element, 'notes')).to.equal('Hier is nu niets over bekend.');
  });
});

describe('<tp-commitments>', () => {
  it('shows each period by its own structure: lines, goals, themes', async () => {
    for (const [id, count, first] of [
      ['2013', 3, 'Kiezen voor techniek'],
      ['2016', 12, 'Doel 1. Basisscholen bieden in 2020 structureel wetenschap en technologie aan'],
      ['2018', 4, 'Meer instroom in de techniek'],
      ['2021', 4, 'Instroom'],
    ] as const) {
      const element = await demoStories('tp-commitments', { pact: id });
      expect(headings(element).slice(1).length, id).to.equal(count);
      expect(headings(element)[1]).to.equal(`h4 ${first}`);
    }
  });

  it('links a theme to its successor in the next period, and moves the focus there', async () => {
    const element = await demoStories('tp-commitments', { pact: '2018' });
    const button = all<HTMLButtonElement>(element, 'button').find((one) =>
      textIn(one).startsWith('Publiek-private samenwerking'),
    );
    expect(textIn(button?.closest('li'))).to.contain('koppeling van deze demo');
    button?.click();
    await soon(() => element.shadowRoot?.activeElement);
    expect(textOf(element, 'heading')).to.equal("Techniekpact, thema's vanaf 2021");
    expect(textIn(element.shadowRoot?.activeElement)).to.equal('Publiek-private samenwerking');
  });

  it('links to the period as a whole where no theme is named', async () => {
    const element = await demoStories('tp-commitments', { pact: '2013' });
    all<HTMLButtonElement>(element, 'button')[0]?.click();
    await soon(() => element.shadowRoot?.activeElement);
    expect(textIn(element.shadowRoot?.activeElement)).to.equal('Techniekpact, inzet 2016–2020');
  });

  it('shows the commitments of one party to one theme, and counts them', async () => {
    const element = await demoStories('tp-commitments', { pact: '2018' });
    expect(textOf(element, 'summary')).to.equal('8 verzonnen voorbeelden getoond.');
    choose(element, 'Partij', 'Rijk (voorbeeld)');
    await soon(() => textOf(element, 'summary') === '4 verzonnen voorbeelden getoond.');
    choose(element, 'Thema', 'docenten');
    await soon(() => textOf(element, 'summary') === '1 verzonnen voorbeeld getoond.');
    const spoken = element.shadowRoot?.querySelector('[aria-live]');
    await soon(() => textIn(spoken) === '1 verzonnen voorbeeld getoond.');
    const preset = await demoStories('tp-commitments', {
      pact: '2018',
      party: 'Rijk (voorbeeld)',
      goal: 'docenten',
    });
    expect(textOf(preset, 'summary')).to.equal('1 verzonnen voorbeeld getoond.');
  });

  it('mentions that nothing matches', async () => {
    const element = await demoStories('tp-commitments', { pact: '2018', party: 'Niemand' });
    expect(textOf(element, 'summary')).to.equal('Bij deze keuze zijn geen afspraken bekend.');
  });

  it('marks every made-up entry', async () => {
    const element = await demoStories('tp-commitments', { pact: '2018' });
    expect(all(element, '[part="example"]').map(textIn)).to.deep.equal(Array(8).fill('voorbeeld'));
    expect(parts(element, 'notes')).to.deep.equal([
      'Waar “voorbeeld” staat, is de tekst verzonnen.',
    ]);
  });
});

describe('<tp-answers>', () => {
  it('names every paper by its dossier and its number', async () => {
    const element = await demoStories('tp-answers');
    const items = parts(element, 'item').map((text) => text.replaceAll('\u00a0', ' '));
    expect(items.length).to.equal(2);
    expect(items[0])
      .to.contain('Kamerstuk 31 524, nr. 373')
      .and.to.contain('het lid Moorlag')
      .and.to.contain('Datum niet bekend');
    expect(items[1])
      .to.contain('Kamerstuk 32 637, nr. 321')
      .and.to.contain('Kamerstuk 32 637, nr. 320, bijlage 5')
      .and.to.contain('5 juni 2018');
    expect(
      [
        ...new Set(
          all<HTMLAnchorElement>(element, 'a').map(({ href }) =>
            href.replace(/^.*kst-|\.html$/g, ''),
          ),
        ),
      ].sort(),
    ).to.deep.equal(['31524-373', '32637-321']);
  });

  it('never shows a dossier without a number', async () => {
    const request = {
      id: 'r',
      askedBy: 'het lid X',
      topic: 'Vraag',
      status: 'answered',
      paper: { dossier: '32637' },
      answeredIn: { dossier: '31524', number: '' },
    };
    const element = await storied('tp-answers', { requests: [request] });
    expect(textOf(element, 'item')).to.contain('nummer niet bekend');
    expect(textOf(element, 'item')).to.not.match(/32.?637|31.?524/);
    expect(all(element, 'button')).to.deep.equal([]);
  });

  it('copies a reference, and announces it', async () => {
    const element = await demoStories('tp-answers');
    const written: string[] = [];
    const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => (written.push(text), Promise.resolve()) },
    });
    try {
      all<HTMLButtonElement>(element, 'button')[1]?.click();
      await soon(() => textIn(element.shadowRoot?.querySelector('[aria-live]')) === 'Gekopieerd.');
    } finally {
      if (real) Object.defineProperty(navigator, 'clipboard', real);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(written[0]?.replaceAll('\u00a0', ' ')).to.equal(
      'Kamerstuk 32 637, nr. 321; beantwoord in Brief aan de Tweede Kamer over het Techniekpact, 18 juni 2018, Kamerstuk 32 637, nr. 320, bijlage 5',
    );
  });

  it('is a list with a heading for each request, in English too', async () => {
    const element = await demoStories('tp-answers', { lang: 'en', 'heading-level': '2' });
    expect(headings(element).map((one) => one.slice(0, 2))).to.deep.equal(['h2', 'h3', 'h3']);
    expect(textOf(element, 'item').replaceAll('\u00a0', ' ')).to.contain(
      'Parliamentary paper 31 524, no. 373',
    );
    expect(all(element, 'ul > li').length).to.equal(2);
    expect(part(element, 'heading')?.lang).to.equal('en');
  });
});
