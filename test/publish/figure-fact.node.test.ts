import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Problem } from '../../src/model/problem.js';
import { figureFact } from '../../src/publish/figure-fact.js';
import { fromFolder } from './from-folder.js';

const factOf = (widget: string, attributes: Readonly<Record<string, string>>) =>
  figureFact({ widget, attributes }, fromFolder());

describe('the text fallback of a widget', () => {
  it('is the figure in a sentence, its source, and the value that a later figure is compared with', async () => {
    const fact = await factOf('indicator', { indicator: 'hbo-diploma-provincie', region: 'PV28' });
    assert.match(fact.heading, /\(Zuid-Holland\)$/);
    assert.match(fact.sentence, /2\.685 diploma's in 2018\./);
    assert.match(fact.source, /^Bron: DUO .*editie 2019\.$/);
    assert.equal(fact.pasted, '2019|2018|2685');
    assert.equal(fact.lang, 'nl');
  });

  it('is in English for a widget in English', async () => {
    const { sentence, source, lang } = await factOf('trend', {
      indicator: 'mbo-instroom-techniek',
      lang: 'en',
    });
    assert.match(sentence, /38,443 students in 2023\/24\./);
    assert.match(source, /^Source: /);
    assert.equal(lang, 'en');
  });

  it('is about the total where the widget shows its parts', async () => {
    const { sentence } = await factOf('trend', {
      indicator: 'mbo-instroom-techniek',
      split: 'gender',
    });
    assert.match(sentence, /38\.443 studenten/);
  });

  it('is about the selected category, and the first of several', async () => {
    for (const filter of ['gender=F', 'gender=F,M']) {
      const { sentence } = await factOf('trend', { indicator: 'mbo-instroom-techniek', filter });
      assert.match(sentence, /6\.023 studenten/);
    }
  });

  it('is about the highlighted region', async () => {
    const { sentence } = await factOf('compare', {
      indicator: 'hbo-diploma-provincie',
      highlight: 'PV28',
    });
    assert.match(sentence, /2\.685 diploma's/);
  });

  it('is about the first group where there is no total', async () => {
    const { heading } = await factOf('flow', { indicator: 'doorstroom-vmbo-mbo' });
    assert.match(heading, /\(Jongens\)$/);
  });

  it('is about the figure of the pinned edition', async () => {
    const { pasted } = await factOf('table', {
      indicator: 'mbo-instroom-techniek',
      edition: '2018',
    });
    assert.equal(pasted, '2018|2017/18|41977');
  });

  it('ignores a heading in the address, because it appears under the name of the publisher', async () => {
    const { heading } = await factOf('trend', {
      indicator: 'mbo-instroom-techniek',
      heading: 'Van iemand anders',
    });
    assert.equal(heading, 'Instroom van studenten in technische mbo-opleidingen');
  });

  for (const [what, widget, attributes, code] of [
    ['an indicator', 'trend', { indicator: 'nergens' }, 'unknown-indicator'],
    ['a region', 'trend', { indicator: 'hbo-diploma-provincie', region: 'XX' }, 'unknown-category'],
    [
      'a dimension',
      'trend',
      { indicator: 'mbo-instroom-techniek', filter: 'x=y' },
      'unknown-dimension',
    ],
    ['a map', 'map', { indicator: 'mbo-instroom-techniek' }, 'bad-attribute'],
    ['a comparison', 'compare', { indicator: 'stem-gediplomeerden' }, 'bad-attribute'],
    ['a breakdown', 'breakdown', { indicator: 'werk-technisch-beroep' }, 'no-data'],
    ['a figure', 'highlights', { indicator: 'mbo-instroom-techniek' }, 'bad-attribute'],
  ] as const)
    it(`is refused for ${what} that does not exist`, async () => {
      await assert.rejects(
        factOf(widget, attributes),
        (reason) => reason instanceof Problem && reason.code === code,
      );
    });
});
