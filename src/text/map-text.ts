import type { Borders } from '../model/borders.js';
import type { RegionMap } from '../model/region-map.js';
import { compareNotes } from './compare-notes.js';
import { compareSummary } from './compare-summary.js';
import type { Lang, Picked } from './lang.js';
import { levelText, schemeText } from './level-text.js';
import { legendText, namesOf, type LegendItem } from './map-legend-text.js';
import { mapWords } from './map-words.js';
import type { Note } from './notes-text.js';
import { wholeText } from './numbers.js';
import { capitalised, fig, joined, plain, words, type Phrase } from './phrase.js';
import { missingSymbol } from './status-words.js';
import { voice, type Voice } from './voice.js';

/** What `<tp-map>` says. */
export interface MapText {
  readonly heading: Picked;
  /** At most 60 words. */
  readonly summary: Phrase;
  /** `Kaart van 12 provincies, 5 klassen, 2018` */
  readonly figureName: string;
  readonly notes: readonly Note[];
  readonly legend: readonly LegendItem[];
  /** Name of the list of classes, which names the indicator. */
  readonly legendName: string;
  /** What its bounds are of: `Aantal gediplomeerden`. */
  readonly measure: string;
  /** Aligned with `Ranking.rows`. */
  readonly areas: readonly { readonly name: string; readonly value: string }[];
  /** Label of the choice of a region, and its name, which names the indicator too. */
  readonly choose: string;
  readonly chooseName: string;
}

export interface MapDrawn {
  /** Whether a picture stands or is to come: without one nothing is said of it. */
  readonly pictured: boolean;
  readonly borders: Borders | null;
  /** Whose borders they are, as the page says; empty where it does not. */
  readonly credit: string;
  /** Whether there is a drawing of any of these regions. */
  readonly drawable: boolean;
  /** Codes of the regions that have no place in it. */
  readonly off: readonly string[];
  /** How many places in it are empty, because the figures have no row for them. */
  readonly empty: number;
  /** Why there are no borders, where they were asked for; else null. */
  readonly lacking: 'failed' | 'other' | null;
  /** Whether borders are still to come: what cannot be drawn without them is not called so before. */
  readonly coming: boolean;
}

export const mapText = (map: RegionMap, lang: Lang, drawn: MapDrawn, heading: string | null): MapText => {
  const { slice, ranking } = map.comparison;
  const v = voice(slice, lang);
  const L = mapWords(lang);
  const count = (value: number): Phrase => [fig(wholeText(value, lang))];
  const { rows } = ranking;
  const { length } = map.classes;
  const title = heading ?? v.heading.text;
  const choose = L.choose(levelText(map.scheme, 1, lang));
  return {
    heading: v.heading,
    summary: compareSummary(map.comparison, v),
    figureName: plain(L.map(count(rows.length), schemeText(map.scheme, rows.length, lang), count(length), length === 1, v.name(0))),
    notes: [...mapNotes(map, drawn, v), ...compareNotes(map.comparison, v, false, rows.length)],
    legend: legendText(map, v),
    legendName: L.legend(title),
    measure: plain(capitalised(words`${v.measure}`)),
    areas: rows.map(({ label, value, observation }) => ({
      name: v.text(label),
      value: value === null ? missingSymbol(observation.status, slice.indicator, lang) : v.number(value),
    })),
    choose,
    chooseName: `${choose}: ${title}`,
  };
};

const MOST_NAMES = 6;

/** What the picture shows and how: places, classes, classification. */
const mapNotes = (
  map: RegionMap,
  { pictured, borders, credit, drawable, off, empty, lacking, coming }: MapDrawn,
  v: Voice,
): readonly Note[] => {
  const L = mapWords(v.lang);
  const { rows } = map.comparison.ranking;
  const left = rows.filter(({ id }) => off.includes(id));
  const plainNote = (text: Phrase): Note => ({ lead: '', text });
  const place =
    !drawable ? (coming ? [] : [plainNote(words`${L.noMap}`)])
    : borders === null ? [plainNote(words`${L.tiles(levelText(map.scheme, 1, v.lang))}`)]
    : []; // prettier-ignore
  const years =
    borders?.year != null && map.year !== null && borders.year !== map.year
      ? L.otherYear(fig(String(borders.year)), fig(String(map.year)))
      : [];
  const owner = borders === null ? '' : credit || (borders.credit ?? '');
  const about = joined([
    years,
    owner === '' ? [] : L.credit(owner),
    words`${lacking === null ? '' : lacking === 'failed' ? L.noBorders : L.otherBorders}`,
  ]);
  const year = map.year === null || years.length > 0 ? [] : [plainNote(L.classification(fig(String(map.year))))];
  if (!pictured) return year;
  return [
    ...place,
    ...(drawable && left.length > 0 ? [plainNote(L.offMap(namesOf(left, MOST_NAMES, v)))] : []),
    ...(drawable && empty > 0 ? [plainNote(L.absent(fig(wholeText(empty, v.lang)), levelText(map.scheme, empty, v.lang)))] : []),
    ...(map.classes.length > 0 ? [{ lead: L.classes, text: words`${L.rule[map.rule]}` }] : []),
    ...(about.length > 0 ? [{ lead: L.borders, text: about }] : []),
    ...year,
  ];
};
