import type { Classes } from '../../../model/classes.js';
import type { Lang } from '../../../text/lang.js';
import { rich, type RichText, type TextRun } from '../../../text/rich-text.js';

type Part = string | TextRun | RichText;

/** Words of a map only. */
export interface MapWords {
  readonly map: (
    count: Part,
    regions: string,
    classes: Part,
    one: boolean,
    period: Part,
  ) => RichText;
  readonly inNoClass: string;
  readonly noPlace: string;
  /** How the classes were determined. */
  readonly rule: Readonly<Record<Classes['rule'], string>>;
  readonly classes: string;
  readonly tiles: (region: string) => string;
  readonly classification: (year: Part) => RichText;
  readonly otherYear: (borders: Part, figures: Part) => RichText;
  readonly offMap: (who: Part) => RichText;
  readonly absent: (count: Part, regions: string) => RichText;
  readonly noMap: string;
  readonly borders: string;
  /** All borders are simplified. */
  readonly credit: (whose: Part) => RichText;
  /** Why there are no borders although they were requested. */
  readonly noBorders: string;
  readonly otherBorders: string;
  readonly others: (count: Part) => RichText;
  readonly choose: (region: string) => string;
  readonly legend: (heading: string) => string;
}

const languages: Readonly<Record<Lang, MapWords>> = {
  nl: {
    map: (count, regions, classes, one, period) =>
      rich`Kaart van ${count} ${regions}, ${classes} ${one ? 'klasse' : 'klassen'}, ${period}`,
    inNoClass: 'in geen klasse',
    noPlace: 'niet te vergelijken met de andere',
    classes: 'Klassen.',
    rule: {
      bands: 'De klassen zijn die van de uitgever.',
      values: 'Elk cijfer dat voorkomt, is een klasse.',
      steps: 'De klassen zijn even breed.',
      quantiles: "In elke klasse vallen ongeveer evenveel regio's.",
    },
    tiles: (region) =>
      `Elke tegel is een ${region}, ongeveer op de plaats waar die ligt. De tegels zijn even groot.`,
    classification: (year) => rich`Indeling van ${year}.`,
    otherYear: (borders, figures) =>
      rich`De grenzen zijn die van ${borders}. De cijfers gaan over de indeling van ${figures}.`,
    offMap: (who) =>
      rich`Niet op de kaart: ${who}. Lijst en tabel geven wel een cijfer of de reden waarom dat er niet is.`,
    absent: (count, regions) =>
      rich`Leeg op de kaart: ${count} ${regions} waarover hier niets staat.`,
    noMap: "Van deze regio's is hier geen kaart. De keuzelijst en de tabel geven alle cijfers.",
    borders: 'Grenzen.',
    credit: (whose) => rich`${whose}, vereenvoudigd.`,
    noBorders: 'De grenzen op de kaart konden niet worden opgehaald.',
    otherBorders:
      "De opgegeven grenzen zijn van andere regio's dan de cijfers. Ze zijn niet getekend.",
    others: (count) => rich`${count} andere`,
    choose: (region) => `Kies een ${region}`,
    legend: (heading) => `Klassen van ${heading}`,
  },
  en: {
    map: (count, regions, classes, one, period) =>
      rich`Map of ${count} ${regions}, ${classes} ${one ? 'class' : 'classes'}, ${period}`,
    inNoClass: 'in no class',
    noPlace: 'not comparable with the others',
    classes: 'Classes.',
    rule: {
      bands: 'The classes are those of the publisher.',
      values: 'Each figure that occurs is a class.',
      steps: 'The classes are equally wide.',
      quantiles: 'Each class holds about as many regions.',
    },
    tiles: (region) =>
      `Each tile is one ${region}, about where it lies. All tiles are of one size.`,
    classification: (year) => rich`Classification of ${year}.`,
    otherYear: (borders, figures) =>
      rich`The borders are those of ${borders}. The figures are about the classification of ${figures}.`,
    offMap: (who) =>
      rich`Not on the map: ${who}. List and table do give a figure, or the reason why there is none.`,
    absent: (count, regions) =>
      rich`Empty on the map: ${count} ${regions} of which nothing is said here.`,
    noMap: 'There is no map of these regions here. The list and the table give all figures.',
    borders: 'Borders.',
    credit: (whose) => rich`${whose}, simplified.`,
    noBorders: 'The borders on the map could not be had.',
    otherBorders:
      'The borders that were given are of other regions than the figures. They are not drawn.',
    others: (count) => rich`${count} others`,
    choose: (region) => `Choose a ${region}`,
    legend: (heading) => `Classes of ${heading}`,
  },
};

export const mapWords = (lang: Lang): MapWords => languages[lang];
