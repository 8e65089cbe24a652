import type { Borders } from '../model/borders.js';
import type { RegionMap } from '../model/region-map.js';
import { compareNotes } from '../../../text/compare-notes.js';
import { compareInWords } from '../../../text/sentence/compare-in-words.js';
import { mapSentence } from '../../../text/sentence/compare-sentence.js';
import { readingLine } from '../../../text/sentence/reading-line.js';
import type { Lang, Picked } from '../../../text/lang.js';
import { levelText, schemeText } from '../../../text/level-text.js';
import { legendText, namesOf, type LegendItem } from './map-legend-text.js';
import { mapWords } from './map-words.js';
import type { Note } from '../../../text/notes-text.js';
import { integerText } from '../../../text/numbers.js';
import {
  capitalised,
  figureRun,
  joined,
  toPlainText,
  rich,
  type RichText,
} from '../../../text/rich-text.js';
import { missingSymbol } from '../../../text/status-words.js';
import { sliceFormatter, type SliceFormatter } from '../../../text/slice-formatter.js';

/** Texts of `<tp-map>`. */
export interface MapText {
  readonly heading: Picked;
  /** One sentence of at most 110 characters. */
  readonly summary: RichText;
  readonly inWords: readonly RichText[];
  /** The line above the picture. */
  readonly reading: RichText;
  /** `Kaart van 12 provincies, 5 klassen, 2018` */
  readonly figureName: string;
  readonly notes: readonly Note[];
  readonly legend: readonly LegendItem[];
  /** Name of the list of classes, which includes the indicator. */
  readonly legendName: string;
  /** Measure of the class bounds: `Aantal gediplomeerden`. */
  readonly measure: string;
  /** Aligned with `Ranking.rows`. */
  readonly areas: readonly { readonly name: string; readonly value: string }[];
  /** Label of the select of regions, and its name, which includes the indicator. */
  readonly choose: string;
  readonly chooseName: string;
}

export interface MapDrawn {
  /** True if a chart is drawn or loading; otherwise no note mentions it. */
  readonly pictured: boolean;
  readonly borders: Borders | null;
  /** Owner of the borders, as set by the page; empty if not set. */
  readonly credit: string;
  /** True if any of these regions can be drawn. */
  readonly drawable: boolean;
  /** Codes of regions that are not on the map. */
  readonly offMap: readonly string[];
  /** Number of empty regions: the figures have no row for them. */
  readonly empty: number;
  /** Why there are no borders although they were requested; else null. */
  readonly bordersFailure: 'failed' | 'other' | null;
  /** True while borders are loading: until then, no region is said to be missing from the map. */
  readonly loading: boolean;
}

export const mapText = (
  map: RegionMap,
  lang: Lang,
  drawn: MapDrawn,
  heading: string | null,
): MapText => {
  const { slice, ranking } = map.comparison;
  const v = sliceFormatter(slice, lang);
  const L = mapWords(lang);
  const count = (value: number): RichText => [figureRun(integerText(value, lang))];
  const { rows } = ranking;
  const { length } = map.classes;
  const title = heading ?? v.heading.text;
  const choose = L.choose(levelText(map.scheme, 1, lang));
  return {
    heading: v.heading,
    summary: mapSentence(map.comparison, v),
    inWords: compareInWords(map.comparison, v),
    reading: readingLine(slice, v),
    figureName: toPlainText(
      L.map(
        count(rows.length),
        schemeText(map.scheme, rows.length, lang),
        count(length),
        length === 1,
        v.name(0),
      ),
    ),
    notes: [...mapNotes(map, drawn, v), ...compareNotes(map.comparison, v, false, rows.length)],
    legend: legendText(map, v),
    legendName: L.legend(title),
    measure: toPlainText(capitalised(rich`${v.measure}`)),
    areas: rows.map(({ label, value, observation }) => ({
      name: v.text(label),
      value:
        value === null ? missingSymbol(observation.status, slice.indicator, lang) : v.number(value),
    })),
    choose,
    chooseName: `${choose}: ${title}`,
  };
};

const MOST_NAMES = 6;

/** Notes on what the map shows and how: regions, classes, classification. */
const mapNotes = (
  map: RegionMap,
  {
    pictured,
    borders,
    credit,
    drawable,
    offMap: off,
    empty,
    bordersFailure: lacking,
    loading: coming,
  }: MapDrawn,
  v: SliceFormatter,
): readonly Note[] => {
  const L = mapWords(v.lang);
  const { rows } = map.comparison.ranking;
  const offMapRows = rows.filter(({ id }) => off.includes(id));
  const plainNote = (text: RichText): Note => ({ lead: '', text });
  const drawingNote =
    !drawable ? (coming ? [] : [plainNote(rich`${L.noMap}`)])
    : borders === null ? [plainNote(rich`${L.tiles(levelText(map.scheme, 1, v.lang))}`)]
    : []; // prettier-ignore
  const years =
    borders?.year != null && map.year !== null && borders.year !== map.year
      ? L.otherYear(figureRun(String(borders.year)), figureRun(String(map.year)))
      : [];
  const owner = borders === null ? '' : credit || (borders.credit ?? '');
  const borderNote = joined([
    years,
    owner === '' ? [] : L.credit(owner),
    rich`${lacking === null ? '' : lacking === 'failed' ? L.noBorders : L.otherBorders}`,
  ]);
  const year =
    map.year === null || years.length > 0
      ? []
      : [plainNote(L.classification(figureRun(String(map.year))))];
  if (!pictured) return year;
  return [
    ...drawingNote,
    ...(drawable && offMapRows.length > 0
      ? [plainNote(L.offMap(namesOf(offMapRows, MOST_NAMES, v)))]
      : []),
    ...(drawable && empty > 0
      ? [
          plainNote(
            L.absent(figureRun(integerText(empty, v.lang)), levelText(map.scheme, empty, v.lang)),
          ),
        ]
      : []),
    ...(map.classes.length > 0 ? [{ lead: L.classes, text: rich`${L.rule[map.rule]}` }] : []),
    ...(borderNote.length > 0 ? [{ lead: L.borders, text: borderNote }] : []),
    ...year,
  ];
};
