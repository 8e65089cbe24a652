import type { Problem, ProblemCode } from '../../../model/problem.js';
import { detailLine } from '../../../text/finding-text.js';
import { loadingMessages } from '../../../text/loading-messages.js';
import type { Lang } from '../../../text/lang.js';
import type { ProblemText } from '../../../text/problem-text.js';

interface CustomChartWords {
  /** Accessible name of the frame. */
  readonly picture: string;
  /** For the owner of the page: there is no picture without a summary. */
  readonly wordless: string;
  readonly unset: string;
  readonly gone: string;
  readonly wrong: string;
  readonly heavy: string;
  readonly blocked: string;
  /** Follows any of these, where there is a summary. */
  readonly inWords: string;
}

const languages: Readonly<Record<Lang, CustomChartWords>> = {
  nl: {
    picture: 'Grafiek',
    wordless:
      'Deze grafiek wordt nog niet getoond. Voor wie deze pagina beheert: schrijf in “summary” wat er op de grafiek te zien is.',
    unset: 'Er is niet ingesteld welke grafiek hier hoort.',
    gone: 'De grafiek kan nu niet worden opgehaald.',
    wrong: 'De grafiek is niet goed gemaakt en kan niet worden getekend.',
    heavy: 'De grafiek is te zwaar en wordt daarom niet getekend.',
    blocked: 'De grafiek kan op deze pagina niet worden getoond.',
    inWords: 'Wat de grafiek laat zien, staat hier in woorden.',
  },
  en: {
    picture: 'Chart',
    wordless:
      'This chart is not shown yet. For who looks after this page: write in “summary” what there is to see in the chart.',
    unset: 'It has not been set which chart belongs here.',
    gone: 'The chart cannot be fetched at the moment.',
    wrong: 'The chart was not made well and cannot be drawn.',
    heavy: 'The chart is too heavy and is therefore not drawn.',
    blocked: 'The chart cannot be shown on this page.',
    inWords: 'What the chart shows stands here in words.',
  },
};

export const customChartWords = (lang: Lang): CustomChartWords => languages[lang];

/** The message for a problem with a custom chart. `hasSummary`: whether a summary describes the chart. */
export function customChartText(
  { code, detail, visitorMessage: knownText, file }: Problem,
  lang: Lang,
  tag: string,
  hasSummary: boolean,
): ProblemText {
  const W = languages[lang];
  const { tryAgain } = loadingMessages(lang);
  const wordless = code === 'bad-attribute' && detail.pointer === 'summary';
  const retry = RETRYABLE.includes(code);
  const sentences = [
    wordless ? W.wordless : (knownText?.[lang] ?? W[MESSAGES[code] ?? 'wrong']),
    retry ? tryAgain : '',
    hasSummary && !wordless ? W.inWords : '',
  ];
  return {
    visitor: [{ text: sentences.filter(Boolean).join(' '), figure: false }],
    retry,
    owner: `${tag}: ${detailLine(code.replaceAll('-', ' '), detail, file)}. [tp:${code}]`,
  };
}

const RETRYABLE: readonly ProblemCode[] = [
  'network',
  'timeout',
  'http-status',
  'empty',
  'chart-blocked',
];

/** All other codes mean that the chart is invalid. */
const MESSAGES: Readonly<Partial<Record<ProblemCode, keyof CustomChartWords>>> = {
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
