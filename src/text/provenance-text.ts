import type { Slice } from '../model/slice.js';
import type { Cited } from './citation-text.js';
import type { Lang } from './lang.js';
import { marginText } from './margin-text.js';
import { dateText } from './periods.js';
import { capital, figureRun, joined, rich, type RichText } from './rich-text.js';
import type { ObservationPosition } from './read-out.js';
import { missingWords, statusText } from './status-words.js';
import { sliceFormatter } from './slice-formatter.js';
import { provenanceTitle } from './provenance-title.js';

/** The origin of one figure, down to its pointer in the file. */
export interface ProvenanceText {
  /** `Waarom dit getal?` */
  readonly title: string;
  /** The title with the indicator, so that it is unique on a page. */
  readonly name: string;
  /** The facts in the file. `url`: a checked address to link `detail` to. */
  readonly rows: readonly {
    readonly term: string;
    readonly detail: RichText;
    readonly url?: string;
  }[];
  /** `Citeer dit cijfer`, and the figure; absent for one that is computed by the widget and published nowhere. */
  readonly cite?: { readonly label: string; readonly of: Cited } | undefined;
}

/** `heading`: the heading above the widget. */
export const provenanceText = (
  slice: Slice,
  lang: Lang,
  at: ObservationPosition,
  heading = sliceFormatter(slice, lang).heading.text,
): ProvenanceText => {
  const W = languages[lang];
  const v = sliceFormatter(slice, lang);
  const { indicator, definitions, periods, series, split, url } = slice;
  const one = series[at.series];
  const cell = one?.observations[at.period];
  if (one === undefined || cell === undefined) throw new RangeError('no such cell');
  const date = indicator.editions.find(({ id }) => id === cell.edition)?.date ?? null;
  const definition = definitions.find(({ id }) => id === cell.definition);
  const period = v.label(at.period);
  const figure =
    cell.value === null
      ? missingWords(cell.status, indicator, lang)
      : rich`${figureRun(v.number(cell.value))}${v.unit && ` ${v.unit}`}`;
  const rows: readonly (readonly [string, RichText, (string | null)?])[] = [
    [W.figure, split === null ? figure : rich`${v.part(one.label)}: ${figure}`],
    ...slice.at
      .filter(({ total }) => !total)
      .map(({ dimensionLabel, label }) => [v.text(dimensionLabel), v.part(label)] as const),
    [v.words.kind[periods[at.period]?.kind ?? 'year'], [figureRun(period)]],
    [W.reference, v.part(indicator.reference)],
    [
      v.words.edition,
      date === null
        ? [figureRun(cell.edition)]
        : rich`${figureRun(cell.edition)}, ${figureRun(dateText(date, lang))}`,
    ],
    [W.counted, v.part(definition?.text ?? indicator.description)],
    [W.numerator, v.part(indicator.derived?.numerator.text)],
    [W.denominator, v.part(indicator.derived?.denominator.text)],
    [W.status, rich`${cell.value === null ? '' : statusText(cell, lang) || W.final}`],
    [W.margin, marginText(cell, indicator.unit, lang, false)],
    ...cell.sources.map(
      ({ name, processing, url: href }) =>
        [W.source, joined([v.part(name), v.part(processing)], ', '), href] as const,
    ),
    [W.pointer, [figureRun(cell.pointer)]],
    [W.file, url === null ? [] : [figureRun(url)], url],
  ];
  return {
    title: provenanceTitle(lang),
    name: `${provenanceTitle(lang)} ${heading}`,
    cite: { label: W.cite, of: { slice, at, lang, heading } },
    rows: rows.flatMap(([term, detail, href]) =>
      detail.length === 0 ? [] : [{ term: capital(term), detail, ...(href && { url: href }) }],
    ),
  };
};

interface ProvenanceWords {
  readonly cite: string;
  readonly figure: string;
  readonly reference: string;
  readonly counted: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly status: string;
  readonly final: string;
  readonly margin: string;
  readonly source: string;
  readonly pointer: string;
  readonly file: string;
}

const languages: Readonly<Record<Lang, ProvenanceWords>> = {
  nl: {
    cite: 'Citeer dit cijfer',
    figure: 'Getal',
    reference: 'Teldatum',
    counted: 'Wat is geteld',
    numerator: 'Deel',
    denominator: 'Geheel',
    status: 'Status',
    final: 'definitief, of niet vermeld',
    margin: 'Marge',
    source: 'Bron',
    pointer: 'Plaats in het bestand',
    file: 'Bestand',
  },
  en: {
    cite: 'Cite this figure',
    figure: 'Number',
    reference: 'Counting date',
    counted: 'What was counted',
    numerator: 'Part',
    denominator: 'Whole',
    status: 'Status',
    final: 'final, or not stated',
    margin: 'Margin',
    source: 'Source',
    pointer: 'Place in the file',
    file: 'File',
  },
};
