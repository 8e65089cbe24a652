import { expect } from '@open-wc/testing';
import { readQuery } from '../../src/model/read-query.js';
import { select } from '../../src/model/select.js';
import type { Slice } from '../../src/model/slice.js';
import { readIndicator } from '../data/read-indicator.js';
import { citationText } from '../../src/text/citation-text.js';
import { csvText } from '../../src/text/csv-text.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { sourceText } from '../../src/text/source-text.js';
import { exportText } from '../../src/tools/share/export-text.js';
import { provenanceText } from '../../src/text/provenance-text.js';
import vmbo from '../../demo/monitor/vmbo-techniek-aandeel.json';

const address = 'https://data.example/monitor/vmbo-techniek-aandeel.json';
const ask = (query: Parameters<typeof readQuery>[0]): Slice =>
  select(readIndicator(vmbo, address, address).dataset, readQuery({ region: 'NL01', ...query }));
const line = (slice: Slice, of?: Parameters<typeof sourceText>[2]): string =>
  toPlainText(sourceText(slice, 'nl', of).source);

describe('a figure is attributed to the source that printed it, and to no other', () => {
  const kb = ask({ filter: 'track=kb' });

  it('in the source line of a series: every source of one of its figures, and no other', () => {
    expect(line(kb)).to.equal(
      'Bron: DUO, monitorpagina vmbo, monitorpagina vmbo 2024, Platform PIE en nieuws Techniekpact, edities 2018, 2020, 2023 en 2024',
    );
    expect(line(ask({ filter: 'track=kb', period: '2007/08' }))).to.equal(
      'Bron: DUO en monitorpagina vmbo, editie 2018',
    );
  });

  it('with the day of its edition', () => {
    const updated = (period: string) =>
      toPlainText(sourceText(ask({ filter: 'track=kb', period }), 'nl').updated?.phrase ?? []);
    expect(updated('2007/08')).to.equal('Gepubliceerd op 18 juni 2018');
    expect(updated('2021/22')).to.equal('Gepubliceerd op 29 juni 2023');
    expect(updated('2023/24')).to.equal('Bijgewerkt op 27 juni 2024');
  });

  it('in the source line of a card: the sources of its figure and of the one before it', () => {
    expect(line(kb, kb.figure)).to.equal(
      'Bron: DUO, monitorpagina vmbo 2024 en nieuws Techniekpact, edities 2023 en 2024',
    );
  });

  it('in the answer to why this number', () => {
    const sources = (period: number) =>
      provenanceText(kb, 'nl', { series: 0, period }).rows.flatMap(({ term, detail }) =>
        term === 'Bron' ? [toPlainText(detail)] : [],
      );
    expect(sources(0)).to.deep.equal([
      'DUO, bewerking door Monitor Techniekpact',
      'monitorpagina vmbo',
    ]);
    expect(sources(3)).to.deep.equal([]);
    expect(sources(8)).to.deep.equal([
      'DUO, bewerking door Monitor Techniekpact',
      'nieuws Techniekpact',
    ]);
  });

  it('in all three forms of a citation', () => {
    const cited = citationText(
      { slice: kb, at: { series: 0, period: 0 }, lang: 'nl', heading: '' },
      'https://page.example/',
      '2026-01-02',
    );
    for (const form of [cited.sentence, cited.csl, cited.bibtex]) {
      expect(form).to.contain('Bron: DUO, monitorpagina vmbo');
      expect(form).not.to.match(/2024|PIE|nieuws|doel 4|start/);
    }
  });

  it('in each row of the CSV file; a gap has no source', () => {
    const rows = csvText([kb], 'nl', 'dutch').text.trim().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(';').at(-1)?.slice(1, -1))).to.deep.equal([
      'DUO en monitorpagina vmbo, editie 2018',
      'DUO en monitorpagina vmbo, editie 2020',
      'DUO en monitorpagina vmbo, editie 2020',
      '',
      'DUO en monitorpagina vmbo, editie 2018',
      'DUO en monitorpagina vmbo, editie 2020',
      '',
      'DUO, Platform PIE en nieuws Techniekpact, editie 2023',
      'DUO en nieuws Techniekpact, editie 2023',
      'DUO en monitorpagina vmbo 2024, editie 2024',
    ]);
  });

  it('in the licence line of a widget saved as a file', () => {
    const slice = ask({ filter: 'track=kb', period: '2007/08' });
    const exported = exportText(
      {
        heading: '',
        sentences: [],
        notes: [],
        source: [],
        address: '',
        today: '2026-01-02',
        files: [],
      },
      slice,
      'nl',
    );
    expect(exported).to.contain(
      'Licentie: DUO: niet vermeld; monitorpagina vmbo: niet vermeld\r\n',
    );
  });
});
