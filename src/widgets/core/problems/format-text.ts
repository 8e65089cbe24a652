import type { OtherFormat } from '../../../data/other-format.js';
import type { ExpectedFile } from '../../../model/problem.js';
import type { Lang } from '../../../text/lang.js';

/** Names of other formats in Dutch and English, and what the owner of such a file can do with it. */
const names: Readonly<Record<OtherFormat, readonly [nl: string, en: string, advice: string]>> = {
  csv: [
    'een CSV-bestand',
    'a CSV file',
    'each line becomes a row in series, each column of years an entry of period.codes',
  ],
  owid: [
    'een bestand van Our World in Data',
    'a file of Our World in Data',
    'each Entity becomes a row in series, each Year an entry of period.codes',
  ],
  xlsx: [
    'een Excel-bestand',
    'an Excel file',
    'save the sheet as CSV first; each line then becomes a row in series',
  ],
  ods: [
    'een rekenblad van LibreOffice',
    'a LibreOffice spreadsheet',
    'save the sheet as CSV first; each line then becomes a row in series',
  ],
  xls: [
    'een oud Excel-bestand',
    'an old Excel file',
    'save the sheet as CSV first; each line then becomes a row in series',
  ],
  zip: ['een zipbestand', 'a zip file', 'unpack it first'],
  gzip: [
    'een ingepakt bestand',
    'a compressed file',
    'serve it with Content-Encoding: gzip, or unpacked',
  ],
  pdf: ['een pdf', 'a PDF', 'ask its publisher for the figures as data'],
  'json-stat': [
    'JSON-stat',
    'JSON-stat',
    'each combination of categories becomes a row in series, the time dimension period.codes',
  ],
  'json-stat-1': [
    'JSON-stat, in een oude versie',
    'an old version of JSON-stat',
    'each combination of categories becomes a row in series',
  ],
  'json-stat-list': [
    'een lijst van JSON-stat',
    'a JSON-stat collection',
    'take one of its datasets, and make each combination of categories a row in series',
  ],
  'cbs-4': [
    'een tabel van CBS',
    'a table of CBS (OData 4)',
    'choose one Measure; each combination of the dimensions becomes a row in series, Perioden period.codes',
  ],
  'cbs-3': [
    'een tabel van CBS',
    'a table of CBS (OData 3)',
    'choose one column; each combination of the dimensions becomes a row in series, Perioden period.codes',
  ],
  sdmx: ['SDMX', 'SDMX-JSON', 'each series becomes a row in series'],
  'sdmx-xml': ['SDMX', 'SDMX in XML', 'each series becomes a row in series'],
  'pxweb-1': [
    'een tabel van PxWeb',
    'a table of PxWeb (version 1)',
    'each combination of categories becomes a row in series',
  ],
  'pxweb-2': [
    'een tabel van PxWeb',
    'a table of PxWeb (version 2)',
    'each combination of categories becomes a row in series',
  ],
  'eurostat-error': [
    'een foutmelding van Eurostat',
    'an error message of Eurostat',
    'correct the question that the address puts',
  ],
  datapackage: ['een datapakket', 'a data package', 'take one of its resources'],
  geojson: ['een kaart (GeoJSON)', 'a map (GeoJSON)', 'name it in borders of tp-map'],
  topojson: ['een kaart (TopoJSON)', 'a map (TopoJSON)', 'name it in borders of tp-map'],
  vega: ['een grafiek in Vega', 'a chart in Vega', 'show it with tp-chart'],
  rows: [
    'een lijst van rijen',
    'a list of rows',
    'each combination of categories becomes a row in series; tp-chart takes such a list as it is',
  ],
  stories: [
    'een bestand met verhalen',
    'a file of stories',
    'name it in the index, or show it with tp-highlights',
  ],
  feed: ['een nieuwsfeed', 'a news feed', 'give the address of the figures'],
  xml: ['een XML-bestand', 'an XML file', 'give the address of the figures'],
  'login-page': [
    'een inlogpagina',
    'a login page',
    'publish the file where everybody may read it: widgets never log in',
  ],
  'lost-page': [
    'een pagina die zegt dat er niets is',
    'a page that says that nothing is there',
    'correct the address',
  ],
  page: ['een webpagina', 'a web page', 'give the address of the figures'],
};

/** For visitors: the format that was found, what is read instead, and where the site owner finds how to make that. */
export const formatName = (
  format: OtherFormat,
  wanted: ExpectedFile,
): Readonly<Record<Lang, string>> => {
  const [nl, en] = names[format];
  const [read, lezen, chapter] = READ[wanted];
  return {
    nl: `Hier staat ${nl}. ${lezen}. Beheert u deze pagina? Hoe u zo’n bestand maakt, staat in de handleiding onder ‘${chapter}’.`,
    en: `This is ${en}. ${read}. Do you look after this page? How to make such a file is in the manual, under ‘${chapter}’.`,
  };
};

const MONITOR = [
  'The widgets only read files in the format of the monitor',
  'De widgets lezen alleen bestanden in het formaat van de monitor',
  'The monitor format',
] as const;

const READ: Readonly<Record<ExpectedFile, readonly [en: string, nl: string, chapter: string]>> = {
  figures: MONITOR,
  stories: MONITOR,
  chart: ['The chart only reads Vega-Lite', 'De grafiek leest alleen Vega-Lite', 'tp-chart'],
  rows: [
    'The chart only reads a list of rows in JSON',
    'De grafiek leest alleen een lijst van rijen in JSON',
    'tp-chart',
  ],
};

/** For the console: the format that was found, and how to repair it. */
export const formatFound = (format: OtherFormat, wanted: ExpectedFile, remark = ''): string => {
  const [, en, advice] = names[format];
  return `${en}${remark && ` (${remark})`}; to mend it: ${format.endsWith('page') || format === 'gzip' ? advice : (OTHERWISE[wanted] ?? advice)}`;
};

/** Advice if something other than figures was expected, for any format. */
const OTHERWISE: Readonly<Partial<Record<ExpectedFile, string>>> = {
  stories: 'name the file of stories, or the index that names it',
  chart: 'src takes a Vega-Lite specification; rows belong in data-src',
  rows: 'write it as a list of rows, an object for each line or observation',
};
