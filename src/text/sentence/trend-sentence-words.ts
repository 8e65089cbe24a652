import type { Lang } from '../lang.js';
import { joined, rich, type RichText } from '../rich-text.js';

/** Words of the one sentence of a trend. */
export interface SentenceWords {
  readonly inRegion: string;
  readonly forGroup: string;
  readonly shortNoun: (noun: string) => string;
  readonly moved: (
    place: RichText,
    noun: string,
    up: boolean,
    by: RichText,
    since: RichText,
    to: RichText,
  ) => RichText;
  readonly stayed: (
    place: RichText,
    noun: string,
    how: 'steady' | 'fluctuated',
    from: RichText,
    to: RichText,
  ) => RichText;
  readonly twoPeriods: (
    place: RichText,
    noun: string,
    inFirst: RichText,
    first: RichText,
    inLast: RichText,
    last: RichText,
  ) => RichText;
  readonly was: (
    place: RichText,
    noun: string,
    amount: RichText,
    when: RichText,
    status: string,
  ) => RichText;
  readonly latest: (several: boolean, amount: RichText, when: RichText, status: string) => RichText;
  readonly reserved: string;
  readonly went: (who: RichText, from: RichText, to: RichText) => RichText;
  readonly standsAt: (who: RichText, at: RichText) => RichText;
}

/** A Dutch verb comes before its subject where a place opens the sentence. */
const dutch = (place: RichText, subject: string, verb: string): RichText =>
  place.length > 0 ? rich`${place} ${verb} ${subject}` : rich`${subject} ${verb}`;

const english = (place: RichText, subject: string, verb: string): RichText =>
  joined([place, rich`${subject} ${verb}`]);

const languages: Readonly<Record<Lang, SentenceWords>> = {
  nl: {
    inRegion: 'in ',
    forGroup: 'bij ',
    shortNoun: (noun) => noun,
    moved: (place, noun, up, by, since, to) =>
      rich`${dutch(place, noun, up ? 'steeg' : 'daalde')} met ${by} sinds ${since}, naar ${to}`,
    stayed: (place, noun, how, from, to) =>
      rich`${dutch(place, noun, how === 'steady' ? 'bleef' : 'ging')} ${how === 'steady' ? 'vrijwel gelijk' : 'op en neer'}: ${from}, ${to}`,
    twoPeriods: (place, noun, inFirst, first, inLast, last) =>
      rich`${inFirst} was ${joined([rich`${noun}`, place])} ${first}, ${inLast} ${last}`,
    was: (place, noun, amount, when, status) =>
      rich`${dutch(place, noun, 'was')} ${amount} ${when}${status}`,
    latest: (several, amount, when, status) =>
      rich`het laatste cijfer ${several ? 'van de eerste reeks ' : ''}is ${amount} ${when}${status}`,
    reserved: 'met voorbehoud',
    went: (who, from, to) => rich`${who} ging van ${from} naar ${to}`,
    standsAt: (who, at) => rich`${who} staat op ${at}`,
  },
  en: {
    inRegion: 'in ',
    forGroup: 'for ',
    shortNoun: (noun) => noun.replace(/ of$/, ''),
    moved: (place, noun, up, by, since, to) =>
      rich`${english(place, noun, up ? 'rose' : 'fell')} by ${by} since ${since}, to ${to}`,
    stayed: (place, noun, how, from, to) =>
      rich`${english(place, noun, how === 'steady' ? 'hardly changed' : 'went up and down')}: ${from}, ${to}`,
    twoPeriods: (place, noun, inFirst, first, inLast, last) =>
      rich`${inFirst} ${joined([rich`${noun}`, place])} was ${first}, ${inLast} ${last}`,
    was: (place, noun, amount, when, status) =>
      rich`${english(place, noun, 'was')} ${amount} ${when}${status}`,
    latest: (several, amount, when, status) =>
      rich`the latest figure ${several ? 'of the first series ' : ''}is ${amount} ${when}${status}`,
    reserved: 'with reservations',
    went: (who, from, to) => rich`${who} went from ${from} to ${to}`,
    standsAt: (who, at) => rich`${who} stands at ${at}`,
  },
};

export const trendSentenceWords = (lang: Lang): SentenceWords => languages[lang];
