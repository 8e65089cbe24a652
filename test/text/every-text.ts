import type { Slice } from '../../src/model/slice.js';
import { Problem, type ProblemCode } from '../../src/model/problem.js';
import { blockedText } from '../../src/widgets/core/load/blocked-text.js';
import { csvName, csvText } from '../../src/text/csv-text.js';
import { explorerText } from '../../src/text/explorer-text.js';
import { loadingMessages } from '../../src/text/loading-messages.js';
import { targetProgressText } from '../../src/widgets/indicator/text/target-progress-text.js';
import { indicatorText } from '../../src/text/indicator-text.js';
import type { Lang } from '../../src/text/lang.js';
import { pastedText } from '../../src/text/pasted-text.js';
import { toPlainText, type RichText } from '../../src/text/rich-text.js';
import { problemText } from '../../src/text/problem-text.js';
import { readOut } from '../../src/text/read-out.js';
import { rowsText } from '../../src/text/rows-text.js';
import { sourceText } from '../../src/text/source-text.js';
import { staleText } from '../../src/text/stale-text.js';
import { stateText } from '../../src/text/state-text.js';
import { sortedText, tableText } from '../../src/text/table-text.js';
import { trendText } from '../../src/widgets/trend/text/trend-text.js';
import { valueFormats, valueText } from '../../src/widgets/value/text/value-text.js';
import { provenanceText } from '../../src/text/provenance-text.js';

/** One text as it reaches a reader. */
export interface ReaderText {
  readonly where: string;
  readonly text: string;
  /** `spoken`: heard, so signs are words; `seen`: has signs; `file`: for a program. */
  readonly kind: 'spoken' | 'seen' | 'file';
}

/** Every text of every function about one slice, and those that are about no slice. */
export const everyText = (slice: Slice, lang: Lang): readonly ReaderText[] => {
  const all: ReaderText[] = [];
  const add = (
    where: string,
    kind: ReaderText['kind'],
    ...texts: readonly (string | RichText | null | undefined)[]
  ): void => {
    for (const text of texts)
      if (text != null && text.length > 0)
        all.push({ where, kind, text: typeof text === 'string' ? text : toPlainText(text) });
  };

  const indicator = indicatorText(slice, lang);
  add('heading', 'seen', indicator.heading.text);
  add(
    'indicator',
    'spoken',
    indicator.sentence,
    indicator.changeSpoken,
    indicator.target,
    indicator.country,
    indicator.towards?.text,
    indicator.band?.rank,
  );
  add('indicator', 'seen', indicator.value, indicator.period, indicator.status, indicator.change);
  for (const format of valueFormats) {
    const value = valueText(slice, lang, format, `2001|${slice.periods[0]?.code ?? ''}|7`);
    add('value', format === 'number' ? 'seen' : 'spoken', value.text, value.remark);
  }
  const trend = trendText(slice, lang, true, 1);
  add('trend', 'spoken', trend.summary, ...trend.inWords, trend.figureName);
  add('trend', 'seen', trend.measure, ...trend.notes.flatMap(({ lead, text }) => [lead, text]));
  const table = tableText(slice, lang);
  add(
    'table',
    'seen',
    table.caption,
    ...table.columns.map(({ head }) => head),
    ...table.legend.map(({ text }) => text),
  );
  add(
    'table',
    'spoken',
    ...table.columns.map(({ description }) => description),
    sortedText(lang, 'X', 'ascending'),
    sortedText(lang, 'X', 'descending'),
  );
  for (const { head, cells } of table.rows) {
    add('row', 'seen', head, ...cells.map(({ text }) => text));
    add('row', 'spoken', ...cells.map(({ spoken }) => spoken));
  }
  slice.series.forEach((_, series) => {
    slice.periods.forEach((__, period) => {
      const at = readOut(slice, lang, { series, period }, true);
      add('read-out', 'spoken', at.spoken);
      add('read-out', 'seen', at.shown);
    });
    const why = provenanceText(slice, lang, { series, period: 0 });
    add(
      'why',
      'seen',
      why.title,
      ...why.rows.flatMap(({ term, detail, url }) => [term, url === undefined ? detail : null]),
    );
  });
  const explorer = explorerText(slice, lang, 'X');
  add('explorer', 'spoken', ...Object.values(explorer).map(String));
  const source = sourceText(slice, lang);
  add('source', 'seen', source.source, source.otherOrigin, source.updated?.phrase);
  add('pasted', 'spoken', pastedText(`2001|${slice.periods[0]?.code ?? ''}|7`, slice, lang));
  add(
    'csv',
    'seen',
    ...(['dutch', 'international'] as const).flatMap((form) => [
      csvName(lang, form, 290, 'X'),
      csvName(lang, form, 2900, 'X'),
    ]),
  );
  add('csv', 'file', csvText([slice], lang, 'dutch').text);

  for (const target of slice.targets) {
    const goal = targetProgressText(slice, target, 0, lang);
    add('goal', 'seen', goal?.start, goal?.open, goal?.end);
  }
  add('rows', 'seen', rowsText(1, 1, lang), rowsText(2, 9, lang));
  add(
    'stale',
    'spoken',
    staleText({ since: '2020-06-15' }, lang),
    staleText({ since: null }, lang),
  );
  const { retry, loading, tryAgain, fallbackStays: stands, blocked } = loadingMessages(lang);
  add('state', 'spoken', retry, loading, tryAgain, stands, blocked);
  const state = stateText(lang);
  add('state', 'spoken', state.updatedNow, state.table('X'), state.openData, state.leftOut);
  for (const code of codes) {
    const problem = new Problem(code, { pointer: '' });
    add(
      'problem',
      'spoken',
      problemText(problem, lang, 'tp-trend', true).visitor,
      blockedText(problem, lang, 'tp-trend', true).visitor,
    );
  }
  return all;
};

const codes: readonly ProblemCode[] = ['no-source', 'bad-address', 'network', 'http-status', 'too-large', 'not-data', 'not-json', 'unknown-format', 'newer-version', 'control-totals', 'unknown-indicator', 'unknown-edition', 'unknown-category', 'bad-attribute', 'files-blocked', 'chart-blocked']; // prettier-ignore
