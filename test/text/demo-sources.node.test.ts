import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import { readIndicator } from '../data/read-indicator.js';
import { citationText } from '../../src/text/citation-text.js';
import { csvText } from '../../src/text/csv-text.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { sourceText } from '../../src/text/source-text.js';
import { provenanceText } from '../../src/text/provenance-text.js';
import { sourceTables } from '../fixtures/source-tables.js';

/**
 * Indicator, filter, region, period, number as it is written, edition, and the keys of what printed it, as the
 * published tables have them.
 */
type Cell = readonly [
  indicator: string,
  filter: string,
  region: string,
  period: string,
  number: string,
  edition: string,
  keys: string,
];

const NL = 'NL01';
const cells: readonly Cell[] = [
  ['havovwo-nprofiel-aandeel', 'type=havo', NL, '2007/08', '34', '2018', 'N-VOS18 M-HV18'],
  ['havovwo-nprofiel-aandeel', 'type=vwo gender=M', NL, '2008/09', '63', '2019', 'M-HV19'],
  ['havovwo-nprofiel-aandeel', 'gender=F', NL, '2013/14', '44', '2024', 'M-MVHV24'],
  ['havovwo-nprofiel-aandeel', 'type=havo', NL, '2017/18', '42', '2018', 'M-HV18'],
  ['havovwo-nprofiel-aandeel', 'type=vwo', NL, '2018/19', '60', '2019', 'M-HV19'],
  ['havovwo-nprofiel-aandeel', 'type=havo', NL, '2020/21', '39', '2021', 'M-HV21'],
  ['havovwo-nprofiel-aandeel', '', NL, '2019/20', '48', '2020', 'N-MAG20'],
  ['havovwo-nprofiel-aandeel', '', NL, '2020/21', '47', '2021', 'M-H21'],
  ['havovwo-nprofiel-aandeel', '', NL, '2021/22', '45', '2022', 'N-22inv'],
  ['havovwo-nprofiel-aandeel', 'type=vwo', NL, '2022/23', '59', '2023', 'N-23a N-23mv'],
  ['havovwo-nprofiel-aandeel', 'type=vwo gender=F', NL, '2023/24', '60', '2024', 'M-HV24 N-24mv'],
  ['havovwo-nprofiel-aandeel', 'type=havo', 'tp-noordwest', '2017/18', '41', '2018', 'M-HV18'],
  ['vmbo-techniek-aandeel', 'track=bb', NL, '2007/08', '30', '2018', 'M-VM18b'],
  ['vmbo-techniek-aandeel', '', NL, '2019/20', '19', '2024', 'M-VM24'],
  ['vmbo-techniek-aandeel', '', NL, '2020/21', '20', '2021', 'M-H21'],
  ['vmbo-techniek-aandeel', 'track=gl', NL, '2021/22', '11', '2023', 'N-23a N-PIE23'],
  ['vmbo-techniek-aandeel', 'track=kb', NL, '2022/23', '23', '2023', 'N-23a'],
  ['vmbo-techniek-aandeel', 'track=kb', NL, '2023/24', '23', '2024', 'M-VM24'],
  ['vmbo-techniek-aantal', 'track=bb', NL, '2017/18', '4743', '2018-01', 'M-VM18a'],
  ['vmbo-techniek-aantal', 'track=gl', NL, '2019/20', '1452', '2024', 'N-24a'],
  ['vmbo-techniek-aantal', '', NL, '2022/23', '12547', '2024', 'M-VM24'],
  ['mbo-instroom-techniek', '', NL, '2007/08', '49901', '2018', 'V-MBO18'],
  ['mbo-instroom-techniek', '', NL, '2008/09', '49022', '2019', 'V-MBO19'],
  ['mbo-instroom-techniek', '', NL, '2009/10', '46246', '2020', 'V-MBO20'],
  ['mbo-instroom-techniek', '', NL, '2023/24', '38443', '2024', 'N-24a'],
  ['mbo-instroom-aandeel', '', NL, '2007/08', '29', '2018', 'M-MBO18'],
  ['mbo-instroom-aandeel', 'level=2', NL, '2011/12', '35', '2022', 'M-MBO22'],
  ['mbo-instroom-aandeel', '', NL, '2020/21', '28', '2021', 'M-H21'],
  ['mbo-instroom-aandeel', 'gender=F', NL, '2012/13', '7', '2023', 'M-MVMBO23'],
  ['mbo-instroom-aandeel', 'gender=M', NL, '2022/23', '47', '2023', 'O-MBO M-MVMBO23'],
  ['mbo-instroom-aandeel', '', NL, '2023/24', '28', '2024', 'N-24a'],
  ['ho-instroom-aandeel', '', NL, '2008/09', '22', '2019', 'M-HO19'],
  ['ho-instroom-aandeel', 'type=wo', NL, '2019/20', '35', '2020', 'V-WO20'],
  ['ho-instroom-aandeel', '', NL, '2020/21', '28', '2022', 'M-HO22'],
  ['ho-instroom-aandeel', 'type=hbo gender=F', NL, '2023/24', '13', '2024', 'M-MVHO24'],
  ['leraren-instroom', 'route=1e-wo', NL, '2010/11', '272', '2021', 'M-DOC21'],
  ['leraren-instroom', 'route=2e-hbo', NL, '2016/17', '1522', '2022', 'M-LER22'],
  ['leraren-instroom', 'route=beroeps', NL, '2019/20', '154', '2023', 'M-LER23'],
  ['leraren-instroom', 'route=1e-hbo', NL, '2022/23', '234', '2023', 'N-23ler'],
  ['werk-technisch-beroep', '', NL, '2013', '1489000', '2023', 'M-MVARB23'],
  ['werk-technisch-beroep', '', NL, '2022', '1847000', '2023', 'N-23b M-MVARB23'],
  ['werk-technisch-beroep', 'occupation=ict gender=F', NL, '2022', '95000', '2023', 'M-MVARB23'],
  ['werk-technisch-beroep', '', NL, '2023', '1861000', '2024', 'N-24b N-HCA24'],
  ['vacatures-techniek', '', NL, '2011-Q1', '20500', '2017', 'M-ARB17'],
  ['vacatures-techniek', '', NL, '2017-Q4', '60800', '2018', 'N-DIA18 N-TR18'],
  ['vacatures-techniek', '', NL, '2021-Q3', '105100', '2022-02', 'N-22vac'],
  ['vacatures-techniek', 'level=2', NL, '2021-Q4', '72400', '2022-05', 'M-AV22a'],
  ['vacatures-techniek', '', NL, '2022-Q4', '78800', '2023', 'N-23b'],
  ['pps-bedrijven', '', NL, '2019', '9800', '2019', 'P-KAT19 P-EMI'],
  ['pps-bedrijven', '', NL, '2021', '12000', '2021', 'P-KAT21 P-KATM'],
  ['pps-aantal', '', NL, '2019', '324', '2019', 'P-KAT19'],
  ['pps-docenten', '', NL, '2021', '8000', '2021', 'P-KAT21 P-KATM'],
  ['pps-studenten', '', NL, '2023', '134000', '2023', 'P-KAT23'],
  ['pps-studenten-aandeel', '', NL, '2019', '5', '2019', 'P-KAT19'],
];

/** Who counted: named with each figure, whoever printed it. */
const bodies = new Set(['https://duo.nl/', 'https://www.cbs.nl/', 'https://www.werk.nl/']);

describe('the source line of a figure in the demo', () => {
  for (const [indicator, filter, region, period, number, edition, keys] of cells) {
    it(`names ${keys} of edition ${edition} for ${indicator} ${filter} ${region} ${period}`, () => {
      const address = `https://data.example/monitor/${indicator}.json`;
      const path = new URL(`../../demo/monitor/${indicator}.json`, import.meta.url);
      const { dataset } = readIndicator(JSON.parse(readFileSync(path, 'utf8')), address, address);
      const slice = select(dataset, readQuery({ filter, region, period }));
      const [one] = slice.series;
      const [cell] = one?.observations ?? [];
      assert.deepEqual([String(cell?.value), cell?.edition], [number, edition]);

      const printed = keys
        .split(' ')
        .map((key) => sourceTables.sources[key]?.address ?? assert.fail(key));
      const { sources } = dataset.indicator;
      const all = sources.filter(
        ({ url }) => url !== null && (printed.includes(url) || bodies.has(url)),
      );
      assert.deepEqual(
        new Set(printed),
        new Set(all.flatMap(({ url }) => (url === null || bodies.has(url) ? [] : [url]))),
      );
      const shownNames = new Set(all.map(({ name }) => name['nl'] ?? ''));
      const others = sources.flatMap(({ name }) =>
        shownNames.has(name['nl'] ?? '') ? [] : [name['nl'] ?? ''],
      );
      // A target that is told beside the figure has a source of its own.
      const goals = sources
        .filter(({ id }) => dataset.targets.some(({ source }) => source === id))
        .map(({ name }) => name['nl']);
      const named = (text: string): readonly string[] => names(text, [...shownNames, ...others]);

      const line = toPlainText(sourceText(slice, 'nl').source);
      assert.deepEqual(
        named(line).filter((name) => shownNames.has(name) || !goals.includes(name)),
        [...shownNames].sort(),
      );
      assert.match(line, new RegExp(`editie ${edition}$`));
      const at = { series: 0, period: 0 };
      const why = provenanceText(slice, 'nl', at).rows.flatMap(({ term, detail }) =>
        term === 'Bron' ? [toPlainText(detail)] : [],
      );
      assert.deepEqual(named(why.join('; ')), [...shownNames].sort());
      const cited = citationText(
        { slice, at, lang: 'nl', heading: '' },
        'https://page.example/',
        '2026-01-02',
      );
      for (const text of [cited.sentence, cited.csl, cited.bibtex])
        assert.deepEqual(named(sourceOf(text)), [...shownNames].sort());
      const [, row = ''] = csvText([slice], 'nl', 'dutch').text.split('\r\n');
      assert.deepEqual(named(row.split(';').at(-1) ?? ''), [...shownNames].sort());
    });
  }
});

/** Which of `known` a text names, the longest first: one may begin as another does. */
const names = (text: string, known: readonly string[]): readonly string[] => {
  let left = text;
  return [...known]
    .sort((a, b) => b.length - a.length)
    .filter((name) => {
      const found = left.includes(name);
      left = left.replaceAll(name, '');
      return found;
    })
    .sort();
};

const sourceOf = (citation: string): string => /Bron: ([^.;]*)/.exec(citation)?.[1] ?? '';
