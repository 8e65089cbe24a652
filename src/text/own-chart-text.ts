import type { Problem, ProblemCode } from '../model/problem.js';
import { placed } from './finding-text.js';
import { firstWords } from './first-words.js';
import type { Lang } from './lang.js';
import type { ProblemText } from './problem-text.js';

interface OwnChartWords {
  /** On the button that unfolds the picture. */
  readonly more: string;
  /** Name of the frame. */
  readonly picture: string;
  /** For who looks after the page: there is no picture without words. */
  readonly wordless: string;
  readonly unset: string;
  readonly gone: string;
  readonly wrong: string;
  readonly heavy: string;
  readonly blocked: string;
  /** After any of these, where words stand. */
  readonly inWords: string;
}

const languages: Readonly<Record<Lang, OwnChartWords>> = {
  nl: {
    more: 'Toon de grafiek',
    picture: 'Grafiek',
    wordless: 'Deze grafiek wordt nog niet getoond. Voor wie deze pagina beheert: schrijf in “summary” wat er op de grafiek te zien is.',
    unset: 'Er is niet ingesteld welke grafiek hier hoort.',
    gone: 'De grafiek kan nu niet worden opgehaald.',
    wrong: 'De grafiek is niet goed gemaakt en kan niet worden getekend.',
    heavy: 'De grafiek is te zwaar en wordt daarom niet getekend.',
    blocked: 'De grafiek kan op deze pagina niet worden getoond.',
    inWords: 'Wat de grafiek laat zien, staat hier in woorden.',
  },
  en: {
    more: 'Show the chart',
    picture: 'Chart',
    wordless: 'This chart is not shown yet. For who looks after this page: write in “summary” what there is to see in the chart.',
    unset: 'It has not been set which chart belongs here.',
    gone: 'The chart cannot be fetched at the moment.',
    wrong: 'The chart was not made well and cannot be drawn.',
    heavy: 'The chart is too heavy and is therefore not drawn.',
    blocked: 'The chart cannot be shown on this page.',
    inWords: 'What the chart shows stands here in words.',
  },
};

export const ownChartWords = (lang: Lang): OwnChartWords => languages[lang];

/** What went wrong with a chart of somebody's own. `stands`: whether there are words that say what it shows. */
export function ownChartText({ code, detail, said: known, file }: Problem, lang: Lang, tag: string, stands: boolean): ProblemText {
  const W = languages[lang];
  const { tryAgain } = firstWords(lang);
  const wordless = code === 'bad-attribute' && detail.pointer === 'summary';
  const retry = MAY_PASS.includes(code);
  const said = [
    wordless ? W.wordless : (known?.[lang] ?? W[MESSAGES[code] ?? 'wrong']),
    retry ? tryAgain : '',
    stands && !wordless ? W.inWords : '',
  ];
  return {
    visitor: [{ text: said.filter(Boolean).join(' '), figure: false }],
    retry,
    owner: `${tag}: ${placed(code.replaceAll('-', ' '), detail, file)}. [tp:${code}]`,
  };
}

const MAY_PASS: readonly ProblemCode[] = ['network', 'timeout', 'http-status', 'empty', 'chart-blocked'];

/** Any other says that the chart is wrong. */
const MESSAGES: Readonly<Partial<Record<ProblemCode, keyof OwnChartWords>>> = {
  'no-source': 'unset',
  'mixed-content': 'gone',
  network: 'gone',
  timeout: 'gone',
  'http-status': 'gone',
  empty: 'gone',
  'too-large': 'heavy',
  'draw-failed': 'heavy',
  'chart-blocked': 'blocked',
};
