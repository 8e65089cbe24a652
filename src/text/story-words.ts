import type { Progress } from '../model/stories.js';
import type { Lang } from './lang.js';
import { words, type Phrase, type Piece } from './phrase.js';

type Part = string | Piece | Phrase;

/** What is said beside highlights, agreements, examples and answers. */
export interface StoryWords {
  readonly highlights: (edition: Part) => Phrase;
  readonly ofEdition: (edition: Part) => Phrase;
  readonly differs: (wrong: Part, series: Part) => Phrase;
  readonly unchecked: string;
  readonly newer: (value: Part, edition: Part) => Phrase;
  readonly cut: string;
  readonly fromTo: (name: string, from: Part, to: Part) => Phrase;
  readonly only: (name: string, figure: Part) => Phrase;
  readonly moreOn: (name: string) => string;
  readonly source: (source: Part) => Phrase;
  readonly count: (count: number) => string;

  readonly progress: (pact: string) => string;
  /** How many of the actions are finished; how many have an unknown status. */
  readonly finished: (done: Part, all: Part, one: boolean) => Phrase;
  /** The same of a single action. */
  readonly onlyFinished: (done: boolean) => string;
  readonly ofUnknown: (count: Part) => Phrase;
  /** How many are there as an example. */
  readonly madeUpActions: (count: Part, one: boolean) => Phrase;
  readonly noActions: string;
  readonly targets: string;
  readonly actions: string;
  readonly parties: string;
  readonly practice: string;
  readonly related: string;
  readonly relatedNote: string;
  readonly noFigure: string;
  readonly noRow: string;
  readonly status: Readonly<Record<Progress, string>>;
  readonly statusLabel: string;
  readonly example: string;
  readonly exampleNote: string;
  readonly practiceRegion: string;
  readonly allRegions: string;
  readonly noPractice: string;

  readonly pact: string;
  readonly party: string;
  readonly allParties: string;
  readonly theme: string;
  readonly allThemes: string;
  readonly shown: (shown: Part, all: Part) => Phrase;
  readonly madeUpShown: (count: Part, one: boolean) => Phrase;
  readonly none: string;
  readonly next: string;
  readonly years: (from: string, to: string) => string;
  readonly fromYear: (from: string) => string;

  readonly answers: string;
  readonly askedBy: string;
  readonly date: string;
  readonly dateUnknown: string;
  readonly topic: string;
  readonly paper: string;
  readonly paperUnknown: string;
  readonly answeredIn: string;
  readonly requestStatus: Readonly<Record<'open' | 'answered', string>>;
  readonly paperName: (dossier: string, number: string) => string;
  readonly annex: (annex: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly read: string;
  readonly noRequests: string;

  readonly showList: string;
  readonly empty: string;
  readonly stale: string;
}

const nl: StoryWords = {
  highlights: (edition) => (edition === '' ? words`Hoofdpunten van de monitor` : words`Hoofdpunten van de monitor, editie ${edition}`),
  ofEdition: (edition) => words`Editie ${edition}`,
  differs: (wrong, series) => words`Let op: in deze zin klopt ${wrong} niet met de reeks. De reeks geeft: ${series}.`,
  unchecked: 'De getallen in deze zin konden niet worden gecontroleerd.',
  newer: (value, edition) => words`Een latere editie (${edition}) geeft voor deze periode ${value}.`,
  cut: 'Tussen deze perioden veranderde de telling.',
  fromTo: (name, from, to) => words`${name}: van ${from} naar ${to}.`,
  only: (name, figure) => words`${name}: ${figure}.`,
  moreOn: (name) => `Meer cijfers: ${name}`,
  source: (source) => words`Bron: ${source}`,
  count: (count) => (count === 1 ? '1 punt' : `${count} punten`),

  progress: (pact) => `Voortgang: ${pact}`,
  finished: (done, all, one) => words`${done} van de ${all} acties ${one ? 'is' : 'zijn'} afgerond.`,
  onlyFinished: (done) => (done ? 'De actie is afgerond.' : 'De actie is niet afgerond.'),
  ofUnknown: (count) => words`Van ${count} is de status niet bekend.`,
  madeUpActions: (count, one) =>
    one
      ? words`${count} actie is een verzonnen voorbeeld. Die telt niet mee.`
      : words`${count} acties zijn verzonnen voorbeelden. Die tellen niet mee.`,
  noActions: 'Hier zijn geen acties bij bekend.',
  targets: 'Streefwaarden',
  actions: 'Concrete acties',
  parties: 'Betrokken partijen',
  practice: 'In de praktijk',
  related: 'Verwant cijfer',
  relatedNote: 'Een verwant cijfer gaat over hetzelfde onderwerp. Het zegt niet wat een actie heeft veroorzaakt.',
  noFigure: 'Dit cijfer kan hier niet worden getoond.',
  noRow: 'Van precies deze groep is hier geen cijfer. Daarom staat er geen cijfer bij.',
  status: { planned: 'gepland', running: 'loopt', finished: 'afgerond', stopped: 'gestopt', unknown: 'niet bekend' },
  statusLabel: 'Status',
  example: 'voorbeeld',
  exampleNote: 'Waar “voorbeeld” staat, is de tekst verzonnen.',
  practiceRegion: 'Regio van de praktijkvoorbeelden',
  allRegions: 'Alle regio’s',
  noPractice: 'Uit deze regio zijn hier geen praktijkvoorbeelden.',

  pact: 'Periode',
  party: 'Partij',
  allParties: 'Alle partijen',
  theme: 'Thema of doel',
  allThemes: 'Alles',
  shown: (shown, all) => words`${shown} van ${all} afspraken getoond.`,
  madeUpShown: (count, one) => (one ? words`${count} verzonnen voorbeeld getoond.` : words`${count} verzonnen voorbeelden getoond.`),
  none: 'Bij deze keuze zijn geen afspraken bekend.',
  next: 'Ging verder als',
  years: (from, to) => `${from} tot en met ${to}`,
  fromYear: (from) => `vanaf ${from}`,

  answers: 'Antwoorden op vragen van de Tweede Kamer',
  askedBy: 'Gevraagd door',
  date: 'Datum',
  dateUnknown: 'niet bekend',
  topic: 'Onderwerp',
  paper: 'Vindplaats',
  paperUnknown: 'nummer niet bekend',
  answeredIn: 'Beantwoord in',
  requestStatus: { open: 'nog niet beantwoord', answered: 'beantwoord' },
  paperName: (dossier, number) => `Kamerstuk ${dossier}, nr. ${number}`,
  annex: (annex) => `bijlage ${annex}`,
  copy: 'Kopieer verwijzing',
  copied: 'Gekopieerd.',
  copyYourself: 'Kopiëren lukte niet. De verwijzing is geselecteerd.',
  read: 'Lees het stuk',
  noRequests: 'Er zijn geen vragen bekend.',

  showList: 'Toon alles',
  empty: 'Hier is nu niets over bekend.',
  stale: 'Nieuwe gegevens konden niet worden opgehaald. Dit zijn de laatste die wel lukten.',
};

const en: StoryWords = {
  highlights: (edition) => (edition === '' ? words`Highlights of the monitor` : words`Highlights of the monitor, ${edition} edition`),
  ofEdition: (edition) => words`Edition ${edition}`,
  differs: (wrong, series) => words`Note: in this statement ${wrong} does not agree with the series. The series gives: ${series}.`,
  unchecked: 'The numbers in this statement could not be checked.',
  newer: (value, edition) => words`A later edition (${edition}) gives ${value} for this period.`,
  cut: 'The counting changed between these periods.',
  fromTo: (name, from, to) => words`${name}: from ${from} to ${to}.`,
  only: (name, figure) => words`${name}: ${figure}.`,
  moreOn: (name) => `More figures: ${name}`,
  source: (source) => words`Source: ${source}`,
  count: (count) => (count === 1 ? '1 item' : `${count} items`),

  progress: (pact) => `Progress: ${pact}`,
  finished: (done, all, one) => words`${done} of ${all} actions ${one ? 'is' : 'are'} finished.`,
  onlyFinished: (done) => (done ? 'The action is finished.' : 'The action is not finished.'),
  ofUnknown: (count) => words`The status of ${count} is not known.`,
  madeUpActions: (count, one) =>
    one
      ? words`${count} action is a made-up example. It is not counted.`
      : words`${count} actions are made-up examples. They are not counted.`,
  noActions: 'No actions are known here.',
  targets: 'Targets',
  actions: 'Actions',
  parties: 'Parties',
  practice: 'In practice',
  related: 'Related figure',
  relatedNote: 'A related figure is about the same subject. It does not say what an action has caused.',
  noFigure: 'This figure cannot be shown here.',
  noRow: 'There is no figure of exactly this group here. That is why none is given.',
  status: { planned: 'planned', running: 'running', finished: 'finished', stopped: 'stopped', unknown: 'not known' },
  statusLabel: 'Status',
  example: 'example',
  exampleNote: 'Where it says “example”, the text is made up.',
  practiceRegion: 'Region of the practice examples',
  allRegions: 'All regions',
  noPractice: 'There are no practice examples from this region here.',

  pact: 'Period',
  party: 'Party',
  allParties: 'All parties',
  theme: 'Theme or goal',
  allThemes: 'All',
  shown: (shown, all) => words`${shown} of ${all} commitments shown.`,
  madeUpShown: (count, one) => (one ? words`${count} made-up example shown.` : words`${count} made-up examples shown.`),
  none: 'No commitments are known for this choice.',
  next: 'Continued as',
  years: (from, to) => `${from} to ${to}`,
  fromYear: (from) => `from ${from}`,

  answers: 'Answers to questions of the House of Representatives',
  askedBy: 'Asked by',
  date: 'Date',
  dateUnknown: 'not known',
  topic: 'Subject',
  paper: 'Found in',
  paperUnknown: 'number not known',
  answeredIn: 'Answered in',
  requestStatus: { open: 'not answered yet', answered: 'answered' },
  paperName: (dossier, number) => `Parliamentary paper ${dossier}, no. ${number}`,
  annex: (annex) => `annex ${annex}`,
  copy: 'Copy reference',
  copied: 'Copied.',
  copyYourself: 'Copying failed. The reference is selected.',
  read: 'Read the paper',
  noRequests: 'No questions are known.',

  showList: 'Show all',
  empty: 'Nothing is known of this now.',
  stale: 'Newer data could not be fetched. These are the last ones that could.',
};

const languages: Readonly<Record<Lang, StoryWords>> = { nl, en };

export const storyWords = (lang: Lang): StoryWords => languages[lang];
