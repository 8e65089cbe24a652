import type { Progress } from '../../../model/stories.js';
import type { Lang } from '../../../text/lang.js';
import { rich, type RichText, type TextRun } from '../../../text/rich-text.js';

type Part = string | TextRun | RichText;

/** Texts around highlights, commitments, examples and answers. */
export interface StoryWords {
  readonly highlights: (edition: Part) => RichText;
  readonly ofEdition: (edition: Part) => RichText;
  readonly differs: (wrong: Part, series: Part) => RichText;
  readonly unchecked: string;
  readonly newer: (value: Part, edition: Part) => RichText;
  readonly cut: string;
  readonly fromTo: (name: string, from: Part, to: Part) => RichText;
  readonly singleFigure: (name: string, figure: Part) => RichText;
  readonly moreOn: (name: string) => string;
  readonly source: (source: Part) => RichText;

  readonly progress: (pact: string) => string;
  /** How many of the actions are finished; how many have an unknown status. */
  readonly finished: (done: Part, all: Part, one: boolean) => RichText;
  /** The same for a single action. */
  readonly onlyFinished: (done: boolean) => string;
  readonly ofUnknown: (count: Part) => RichText;
  /** How many actions are examples. */
  readonly exampleActions: (count: Part, one: boolean) => RichText;
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
  readonly shown: (shown: Part, all: Part) => RichText;
  readonly examplesShown: (count: Part, one: boolean) => RichText;
  readonly none: string;
  readonly next: string;
  readonly years: (from: string, to: string) => string;
  readonly fromYear: (from: string) => string;

  readonly answers: string;
  readonly askedBy: string;
  readonly date: string;
  readonly dateUnknown: string;
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

  readonly empty: string;
  readonly stale: string;
}

const nl: StoryWords = {
  highlights: (edition) =>
    edition === ''
      ? rich`Hoofdpunten van de monitor`
      : rich`Hoofdpunten van de monitor, editie ${edition}`,
  ofEdition: (edition) => rich`Editie ${edition}`,
  differs: (wrong, series) =>
    rich`Let op: in deze zin klopt ${wrong} niet met de reeks. De reeks geeft: ${series}.`,
  unchecked: 'De getallen in deze zin konden niet worden gecontroleerd.',
  newer: (value, edition) => rich`Een latere editie (${edition}) geeft voor deze periode ${value}.`,
  cut: 'Tussen deze perioden veranderde de telling.',
  fromTo: (name, from, to) => rich`${name}: van ${from} naar ${to}.`,
  singleFigure: (name, figure) => rich`${name}: ${figure}.`,
  moreOn: (name) => `Meer cijfers: ${name}`,
  source: (source) => rich`Bron: ${source}`,

  progress: (pact) => `Voortgang: ${pact}`,
  finished: (done, all, one) => rich`${done} van de ${all} acties ${one ? 'is' : 'zijn'} afgerond.`,
  onlyFinished: (done) => (done ? 'De actie is afgerond.' : 'De actie is niet afgerond.'),
  ofUnknown: (count) => rich`Van ${count} is de status niet bekend.`,
  exampleActions: (count, one) =>
    one
      ? rich`${count} actie is een verzonnen voorbeeld. Die telt niet mee.`
      : rich`${count} acties zijn verzonnen voorbeelden. Die tellen niet mee.`,
  noActions: 'Hier zijn geen acties bij bekend.',
  targets: 'Streefwaarden',
  actions: 'Concrete acties',
  parties: 'Betrokken partijen',
  practice: 'In de praktijk',
  related: 'Verwant cijfer',
  relatedNote:
    'Een verwant cijfer gaat over hetzelfde onderwerp. Het zegt niet wat een actie heeft veroorzaakt.',
  noFigure: 'Dit cijfer kan hier niet worden getoond.',
  noRow: 'Van precies deze groep is hier geen cijfer. Daarom staat er geen cijfer bij.',
  status: {
    planned: 'gepland',
    running: 'loopt',
    finished: 'afgerond',
    stopped: 'gestopt',
    unknown: 'niet bekend',
  },
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
  shown: (shown, all) => rich`${shown} van ${all} afspraken getoond.`,
  examplesShown: (count, one) =>
    one
      ? rich`${count} verzonnen voorbeeld getoond.`
      : rich`${count} verzonnen voorbeelden getoond.`,
  none: 'Bij deze keuze zijn geen afspraken bekend.',
  next: 'Ging verder als',
  years: (from, to) => `${from} tot en met ${to}`,
  fromYear: (from) => `vanaf ${from}`,

  answers: 'Antwoorden op vragen van de Tweede Kamer',
  askedBy: 'Gevraagd door',
  date: 'Datum',
  dateUnknown: 'niet bekend',
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

  empty: 'Hier is nu niets over bekend.',
  stale: 'Nieuwe gegevens konden niet worden opgehaald. Dit zijn de laatste die wel lukten.',
};

const en: StoryWords = {
  highlights: (edition) =>
    edition === ''
      ? rich`Highlights of the monitor`
      : rich`Highlights of the monitor, ${edition} edition`,
  ofEdition: (edition) => rich`Edition ${edition}`,
  differs: (wrong, series) =>
    rich`Note: in this statement ${wrong} does not agree with the series. The series gives: ${series}.`,
  unchecked: 'The numbers in this statement could not be checked.',
  newer: (value, edition) => rich`A later edition (${edition}) gives ${value} for this period.`,
  cut: 'The counting changed between these periods.',
  fromTo: (name, from, to) => rich`${name}: from ${from} to ${to}.`,
  singleFigure: (name, figure) => rich`${name}: ${figure}.`,
  moreOn: (name) => `More figures: ${name}`,
  source: (source) => rich`Source: ${source}`,

  progress: (pact) => `Progress: ${pact}`,
  finished: (done, all, one) => rich`${done} of ${all} actions ${one ? 'is' : 'are'} finished.`,
  onlyFinished: (done) => (done ? 'The action is finished.' : 'The action is not finished.'),
  ofUnknown: (count) => rich`The status of ${count} is not known.`,
  exampleActions: (count, one) =>
    one
      ? rich`${count} action is a made-up example. It is not counted.`
      : rich`${count} actions are made-up examples. They are not counted.`,
  noActions: 'No actions are known here.',
  targets: 'Targets',
  actions: 'Actions',
  parties: 'Parties',
  practice: 'In practice',
  related: 'Related figure',
  relatedNote:
    'A related figure is about the same subject. It does not say what an action has caused.',
  noFigure: 'This figure cannot be shown here.',
  noRow: 'There is no figure of exactly this group here. That is why none is given.',
  status: {
    planned: 'planned',
    running: 'running',
    finished: 'finished',
    stopped: 'stopped',
    unknown: 'not known',
  },
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
  shown: (shown, all) => rich`${shown} of ${all} commitments shown.`,
  examplesShown: (count, one) =>
    one ? rich`${count} made-up example shown.` : rich`${count} made-up examples shown.`,
  none: 'No commitments are known for this choice.',
  next: 'Continued as',
  years: (from, to) => `${from} to ${to}`,
  fromYear: (from) => `from ${from}`,

  answers: 'Answers to questions of the House of Representatives',
  askedBy: 'Asked by',
  date: 'Date',
  dateUnknown: 'not known',
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

  empty: 'Nothing is known of this now.',
  stale: 'Newer data could not be fetched. These are the last ones that could.',
};

const languages: Readonly<Record<Lang, StoryWords>> = { nl, en };

export const storyWords = (lang: Lang): StoryWords => languages[lang];
