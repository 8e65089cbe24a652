import { expect } from '@open-wc/testing';

import { Problem, type ProblemCode } from '../../src/model/problem.js';
import { findingText } from '../../src/text/finding-text.js';
import type { Lang } from '../../src/text/lang.js';
import { toPlainText } from '../../src/text/rich-text.js';
import { problemText } from '../../src/text/problem-text.js';
import { forbidden, longestSentence } from './reading.js';

const codes: readonly (readonly [ProblemCode, string, boolean])[] = [
  ['no-source', 'Er is niet ingesteld waar de cijfers staan.', false],
  ['bad-address', 'Het adres van de cijfers klopt niet.', false],
  ['mixed-content', 'De cijfers konden niet worden opgehaald.', false],
  ['network', 'De cijfers konden niet worden opgehaald. Probeer het opnieuw.', true],
  ['timeout', 'De cijfers konden niet worden opgehaald. Probeer het opnieuw.', true],
  ['http-status', 'De cijfers konden niet worden opgehaald.', false],
  ['too-large', 'Er zijn te veel cijfers voor deze grafiek.', false],
  ['not-data', 'Op dit adres staan geen cijfers.', false],
  ['not-json', 'Het bestand met de cijfers is beschadigd en kan niet worden gelezen.', false],
  ['member-twice', 'Het bestand met de cijfers is beschadigd en kan niet worden gelezen.', false],
  ['encoding', 'Op dit adres staan geen cijfers.', false],
  ['empty', 'De cijfers konden niet worden opgehaald. Probeer het opnieuw.', true],
  ['unknown-format', 'De cijfers hebben een vorm die we niet kennen.', false],
  ['newer-version', 'Deze grafiek vraagt een nieuwere versie van de widget.', false],
  ['shape', 'De cijfers hebben een vorm die we niet kennen.', false],
  ['other-format', 'De cijfers hebben een vorm die we niet kennen.', false],
  ['control-totals', 'De cijfers zijn niet compleet en worden daarom niet getoond.', false],
  ['unit-mismatch', 'De cijfers spreken zichzelf tegen en worden daarom niet getoond.', false],
  ['parts-over-total', 'De cijfers spreken zichzelf tegen en worden daarom niet getoond.', false],
  ['rows-left-out', 'De cijfers zijn niet compleet en worden daarom niet getoond.', false],
  ['period-twice', 'De cijfers hebben een vorm die we niet kennen.', false],
  ['category-twice', 'De cijfers hebben een vorm die we niet kennen.', false],
  ['unknown-indicator', 'Deze indicator bestaat niet (meer).', false],
  ['unknown-edition', 'Deze editie van de cijfers is hier niet beschikbaar.', false],
  ['unknown-dimension', 'Dit onderdeel van de pagina is verkeerd ingesteld.', false],
  ['unknown-category', 'Voor deze keuze zijn geen gegevens.', false],
  ['unknown-period', 'Voor deze keuze zijn geen gegevens.', false],
  ['unknown-target', 'Voor deze keuze zijn geen gegevens.', false],
  ['no-data', 'Voor deze keuze zijn geen gegevens.', false],
  ['bad-attribute', 'Dit onderdeel van de pagina is verkeerd ingesteld.', false],
  [
    'internal',
    'In dit onderdeel van de pagina ging iets mis. Aan de cijfers ligt het niet.',
    false,
  ],
  [
    'files-blocked',
    'Het bestand bij deze tabel kan hier niet worden gemaakt. De tabel staat er wel.',
    false,
  ],
  [
    'chart-blocked',
    'De grafiek kan hier niet worden getoond. De tekst en de tabel staan er wel.',
    false,
  ],
  [
    'draw-failed',
    'De grafiek kan hier niet worden getoond. De tekst en de tabel staan er wel.',
    false,
  ],
];

describe('the message of a widget that cannot show its figures', () => {
  for (const [code, visitor, retry] of codes) {
    it(`tells the visitor about ${code} in plain words`, () => {
      const text = problemText(new Problem(code, { pointer: '/x' }), 'nl', 'tp-trend', false);
      expect(toPlainText(text.visitor)).to.equal(visitor);
      expect(text.retry).to.equal(retry);
      for (const lang of ['nl', 'en'] satisfies readonly Lang[]) {
        const visitorText = toPlainText(
          problemText(new Problem(code, { pointer: '/x' }), lang, 'tp-trend', true).visitor,
        );
        expect(longestSentence(visitorText)).to.be.at.most(20);
        expect(visitorText).not.to.match(/tp-|\/x|json|http/i);
      }
    });
  }

  it('says that the text of the page is still shown', () => {
    expect(
      toPlainText(
        problemText(new Problem('network', { pointer: '' }), 'nl', 'tp-trend', true).visitor,
      ),
    ).to.equal(
      'De cijfers konden niet worden opgehaald. Probeer het opnieuw. De tekst die hier al stond, blijft staan.',
    );
  });

  for (const [status, visitor, retry] of [
    ['404', 'Deze indicator bestaat niet (meer).', false],
    ['410', 'Deze indicator bestaat niet (meer).', false],
    ['403', 'De cijfers konden niet worden opgehaald.', false],
    ['206', 'De cijfers konden niet worden opgehaald.', false],
    ['429', 'De cijfers konden niet worden opgehaald. Probeer het opnieuw.', true],
    ['500', 'De cijfers konden niet worden opgehaald. Probeer het opnieuw.', true],
  ] as const) {
    it(`offers another try after ${status} only where it may help`, () => {
      const text = problemText(
        new Problem('http-status', { pointer: 'https://data.example/a404.json', found: status }),
        'nl',
        'tp-trend',
        false,
      );
      expect([toPlainText(text.visitor), text.retry]).to.deep.equal([visitor, retry]);
    });
  }

  it('repeats what the page asked for, but nothing that a server sent', () => {
    const unknownPeriod = problemText(
      new Problem('unknown-period', { pointer: 'period', found: '2030' }),
      'nl',
      'tp-trend',
      false,
    );
    expect(toPlainText(unknownPeriod.visitor)).to.equal(
      'Voor deze keuze zijn geen gegevens: 2030.',
    );
    expect(
      unknownPeriod.visitor.filter(({ figure }) => figure).map(({ text }) => text),
    ).to.deep.equal(['2030']);
    const code = problemText(
      new Problem('unknown-category', { pointer: 'region', found: 'PV22' }),
      'nl',
      'tp-trend',
      false,
    );
    expect(toPlainText(code.visitor), 'a code says nothing to a visitor').to.equal(
      'Voor deze keuze zijn geen gegevens.',
    );
    const sent = problemText(
      new Problem('not-data', { pointer: '/', found: '<h1>Hacked</h1>' }),
      'nl',
      'tp-trend',
      false,
    );
    expect(toPlainText(sent.visitor)).to.equal('Op dit adres staan geen cijfers.');
  });

  it('gives the owner of the page one English line with code, place and address', () => {
    const problem = new Problem('unknown-category', {
      pointer: 'region',
      expected: 'NL01, PV23',
      found: 'PV99',
    });
    expect(problemText(problem, 'nl', 'tp-trend', false).owner).to.equal(
      'tp-trend: unknown category region: expected NL01, PV23, found PV99. [tp:unknown-category]',
    );
  });

  it('gives the publisher code, place and facts of a finding', () => {
    const finding = {
      code: 'value-count',
      severity: 'error',
      pointer: '/series/0/values',
      expected: '8',
      found: '7',
    } as const;
    expect(findingText(finding)).to.equal(
      'error value-count /series/0/values: expected 8, found 7',
    );
    expect(findingText({ code: 'large-file', severity: 'warning', pointer: '' })).to.equal(
      'warning large-file /',
    );
  });

  it('never judges', () => {
    for (const [code] of codes) {
      for (const lang of ['nl', 'en'] satisfies readonly Lang[]) {
        expect(
          toPlainText(
            problemText(new Problem(code, { pointer: '' }), lang, 'tp-trend', true).visitor,
          ),
        ).not.to.match(forbidden(lang));
      }
    }
  });
});
