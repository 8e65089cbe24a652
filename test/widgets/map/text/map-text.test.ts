import { expect } from '@open-wc/testing';
import labour from '../../../../demo/monitor/voorbeeld-arbeidsmarktregio.json';
import provinces from '../../../../demo/monitor/hbo-diploma-provincie.json';
import university from '../../../../demo/monitor/wo-diploma-provincie.json';
import tension from '../../../../demo/monitor/voorbeeld-spanning.json';
import pact from '../../../../demo/monitor/voorbeeld-landsdeel-pact.json';
import cbs from '../../../../demo/monitor/voorbeeld-landsdeel-cbs.json';
import { mapText } from '../../../../src/widgets/map/text/map-text.js';
import { mapExplorerText } from '../../../../src/widgets/map/text/map-explorer-text.js';
import { toPlainText } from '../../../../src/text/rich-text.js';
import { everyReason, regionFigures } from '../../../../stories/map/tp-map-figures.js';
import { factOf, mapOfFile, textOf } from '../map-fixture.js';

const legendOf = (file: object, lang: 'nl' | 'en' = 'nl'): readonly string[] =>
  textOf(factOf(file), lang).legend.map(
    ({ name, members }) => `${toPlainText(name)}: ${toPlainText(members)}`,
  );
const notesOf = (...args: Parameters<typeof mapText>): readonly string[] =>
  mapText(...args).notes.map(({ lead, text }) => `${lead} ${toPlainText(text)}`.trim());

describe('the text of a map', () => {
  it('names its subject, and whose division of the country it shows', () => {
    const names = [provinces, labour, pact, cbs].flatMap((file) =>
      (['nl', 'en'] as const).map((lang) => textOf(factOf(file), lang).figureName),
    );
    expect(names).to.deep.equal([
      'Kaart van 12 provincies, 5 klassen, 2018',
      'Map of 12 provinces, 5 classes, 2018',
      "Kaart van 35 arbeidsmarktregio's, 5 klassen, 2023",
      'Map of 35 labour-market regions, 5 classes, 2023',
      'Kaart van 5 landsdelen van het Techniekpact, 5 klassen, 2023',
      'Map of 5 parts of the country of the Technology Pact, 5 classes, 2023',
      'Kaart van 4 landsdelen van het CBS, 3 klassen, 2023',
      'Map of 4 parts of the country of CBS, 3 classes, 2023',
    ]);
    expect(textOf(factOf(regionFigures({ A: 1, B: 1 }))).figureName).to.equal(
      "Kaart van 2 regio's, 1 klasse, 2019",
    );
  });

  it('lists the classes from high to low, with bounds, counts and names', () => {
    expect(legendOf(provinces)).to.deep.equal([
      '2.685 of meer: 2 provincies: Noord-Brabant en Zuid-Holland',
      '1.774 tot 2.685: 2 provincies: Noord-Holland en Overijssel',
      '743 tot 1.774: 3 provincies: Gelderland, Utrecht en Groningen',
      '493 tot 743: 2 provincies: Limburg en Friesland',
      'Minder dan 493: 3 provincies: Zeeland, Flevoland en Drenthe',
    ]);
    expect(legendOf(tension, 'en')[0]).to.match(
      /^Very tight \(4 or more\): 4 labour-market regions: /,
    );
    expect(legendOf(tension, 'en')[1]).to.equal(
      'Tight (1.5 to less than 4): 10 labour-market regions',
    );
  });

  it('names regions without a number by the reason', () => {
    expect(legendOf(everyReason).slice(-5)).to.deep.equal([
      'Klein aantal, niet openbaar: 1 provincie: Drenthe',
      'Geen cijfer bekend: 1 provincie: Flevoland',
      'Geheim: 1 provincie: Gelderland',
      'Nog niet gepubliceerd: 1 provincie: Noord-Brabant',
      'Niet van toepassing: 1 provincie: Zeeland',
    ]);
  });

  it('lists separately what is in no class of the publisher, and what may not be compared', () => {
    const bands = { bands: [{ from: 10, label: { nl: 'veel' } }] };
    expect(legendOf(regionFigures({ PV20: 5, PV21: 12 }, bands))).to.deep.equal([
      'Veel (10% of meer): 1 provincie: Friesland',
      'In geen klasse: 1 provincie: Groningen',
    ]);
    const file = regionFigures({ PV20: 1, PV21: 2, PV22: 3 }) as { series: { status: string }[] };
    (file.series[2] as { status: string }).status = 'd';
    expect(legendOf(file).at(-1)).to.equal(
      'Niet te vergelijken met de andere: 1 provincie: Drenthe',
    );
  });

  it('keeps an empty class of the publisher', () => {
    const bands = { bands: [{ from: 0, label: { nl: 'laag' } }, { from: 50, label: { nl: 'hoog' } }] }; // prettier-ignore
    expect(legendOf(regionFigures({ PV20: 5, PV21: 12 }, bands))[0]).to.equal(
      'Hoog (50% of meer): 0 provincies',
    );
  });

  it('says how the classes were made, what a tile is, and the year of the codes', () => {
    const drawn = {
      pictured: true,
      borders: null,
      credit: '',
      drawable: true,
      offMap: [],
      empty: 0,
      bordersFailure: null,
      loading: false,
    } as const;
    expect(notesOf(mapOfFile(labour), 'nl', drawn, null).slice(0, 3)).to.deep.equal([
      'Elke tegel is een arbeidsmarktregio, ongeveer op de plaats waar die ligt. De tegels zijn even groot.',
      'Klassen. De klassen zijn even breed.',
      'Indeling van 2025.',
    ]);
    expect(notesOf(mapOfFile(labour), 'nl', { ...drawn, drawable: false }, null)[0]).to.match(
      /^Van deze regio's is hier geen kaart/,
    );
    expect(
      notesOf(mapOfFile(labour), 'en', { ...drawn, bordersFailure: 'failed' }, null),
    ).to.include('Borders. The borders on the map could not be had.');
    expect(
      notesOf(mapOfFile(labour), 'en', { ...drawn, bordersFailure: 'other' }, null).join(' '),
    ).to.include('of other regions than the figures');
  });

  it('does not mention a picture that is not shown', () => {
    const drawn = {
      pictured: false,
      borders: null,
      credit: '',
      drawable: true,
      offMap: [],
      empty: 6,
      bordersFailure: null,
      loading: false,
    } as const;
    expect(notesOf(mapOfFile(labour), 'nl', drawn, null)[0]).to.equal('Indeling van 2025.');
  });

  it('counts the regions without a row in the file', () => {
    const drawn = {
      pictured: true,
      borders: null,
      credit: '',
      drawable: true,
      offMap: [],
      empty: 6,
      bordersFailure: null,
      loading: false,
    } as const;
    expect(notesOf(mapOfFile(university), 'nl', drawn, null)).to.include(
      'Leeg op de kaart: 6 provincies waarover hier niets staat.',
    );
  });

  it('names the regions that are not on the map, or counts them if there are many', () => {
    const notes = notesOf(
      mapOfFile(labour),
      'nl',
      {
        pictured: true,
        borders: null,
        credit: '',
        drawable: true,
        offMap: labour.series.map(({ key }) => key[0] ?? ''),
        empty: 0,
        bordersFailure: null,
        loading: false,
      },
      null,
    );
    expect(notes.find((note) => note.startsWith('Niet op de kaart'))).to.match(
      /^Niet op de kaart: [^,]+(, [^,]+){5} en 29 andere\./,
    );
  });

  it('names the widget in the labels of its explorer', () => {
    const { label, previousName, nextName } = mapExplorerText('provincie', 'nl', 'Diploma’s');
    expect([label, previousName, nextName]).to.deep.equal([
      'Verken Diploma’s, per provincie van hoog naar laag',
      'Vorige regio: Diploma’s',
      'Volgende regio: Diploma’s',
    ]);
    expect(mapExplorerText(null, 'en', 'Jobs').label).to.equal(
      'Explore Jobs, by region from high to low',
    );
  });
});
