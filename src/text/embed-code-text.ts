import type { ViewKind } from '../model/possible-views.js';
import type { Lang } from './lang.js';

/** The same names as in `embed`, which this room does not know. */
export type SnippetForm = 'address' | 'frame' | 'frame-with-script' | 'link' | 'div' | 'element' | 'package' | 'picture';
export type SystemName = 'site' | 'wordpress' | 'drupal' | 'typo3' | 'umbraco' | 'sharepoint' | 'joomla' | 'app' | 'mail';
export type PreviewWidth = 'phone' | 'desktop' | 'stripped';

/** What can be chosen for a widget; the names of dimensions come from the figures. */
export type ChoiceName =
  | 'indicator'
  | 'widget'
  | 'region'
  | 'period'
  | 'edition'
  | 'split'
  | 'by'
  | 'level'
  | 'layout'
  | 'form'
  | 'size'
  | 'sort'
  | 'view'
  | 'target'
  | 'heading'
  | 'heading-level'
  | 'lang'
  | 'theme'
  | 'height'
  | 'picture';

export interface EmbedCodeText {
  readonly title: string;
  readonly intro: string;
  readonly what: string;
  readonly look: string;
  readonly where: string;
  readonly preview: string;
  readonly code: string;
  readonly choice: Readonly<Record<ChoiceName, string>>;
  readonly widget: Readonly<Record<ViewKind, string>>;
  /** Values of attributes that are words. */
  readonly value: Readonly<Record<string, string>>;
  readonly usual: string;
  readonly total: string;
  readonly newest: string;
  readonly allPeriods: string;
  readonly lastFive: string;
  readonly system: string;
  readonly systems: Readonly<Record<SystemName, string>>;
  /** What to do with the text, per system. */
  readonly paste: Readonly<Record<SystemName, string>>;
  readonly form: string;
  readonly forms: Readonly<Record<SnippetForm, string>>;
  readonly advised: string;
  readonly width: string;
  readonly widths: Readonly<Record<PreviewWidth, string>>;
  readonly snippet: string;
  readonly once: string;
  readonly style: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly allStays: (system: string) => string;
  readonly goes: (system: string, gone: string) => string;
  /** Where tags are shown instead. */
  readonly showsTags: (system: string, gone: string) => string;
  readonly left: string;
  readonly check: string;
  readonly noHashes: string;
  readonly noFigure: string;
  readonly noPicture: string;
}

export const embedCodeText = (lang: Lang): EmbedCodeText => languages[lang];

const languages: Readonly<Record<Lang, EmbedCodeText>> = {
  nl: {
    title: 'Zet een cijfer op uw website',
    intro: 'Kies wat u wilt laten zien en waar u het plakt. De code bevat het cijfer van vandaag, een zin en de bron.',
    what: 'Wat u laat zien',
    look: 'Hoe het eruitziet',
    where: 'Waar u het plakt',
    preview: 'Voorbeeld',
    code: 'De code',
    choice: {
      indicator: 'Onderwerp',
      widget: 'Soort',
      region: 'Regio',
      period: 'Periode',
      edition: 'Editie',
      split: 'Verdeeld naar',
      by: 'Een staaf per',
      level: 'Soort regio',
      layout: 'Indeling',
      form: 'Vorm van de tabel',
      size: 'Grootte',
      sort: 'Volgorde',
      view: 'Weergave',
      target: 'Doel',
      heading: 'Eigen kop',
      'heading-level': 'Niveau van de kop',
      lang: 'Taal',
      theme: 'Kleuren',
      height: 'Hoogte in pixels (leeg: vanzelf)',
      picture: 'Adres van het plaatje',
    },
    widget: {
      indicator: 'Eén cijfer',
      trend: 'Lijn door de tijd',
      compare: 'Vergelijking',
      breakdown: 'Verdeling',
      map: 'Kaart',
      flow: 'Doorstroom',
      target: 'Cijfer en doel',
      table: 'Tabel',
    },
    value: {
      compact: 'klein',
      large: 'groot',
      multiples: 'een grafiek per lijn',
      share: 'delen van honderd',
      stacked: 'gestapeld',
      grouped: 'naast elkaar',
      wide: 'breed',
      long: 'een rij per cijfer',
      table: 'alleen de tabel',
      sentence: 'alleen de zin',
      'value-ascending': 'van laag naar hoog',
      name: 'op naam',
      source: 'als in de bron',
      light: 'licht',
      dark: 'donker',
      nl: 'Nederlands',
      en: 'Engels',
    },
    usual: 'gewoon',
    total: 'alles samen',
    newest: 'steeds de nieuwste',
    allPeriods: 'alle',
    lastFive: 'de laatste vijf',
    system: 'Systeem',
    systems: {
      site: 'Eigen website (HTML)',
      wordpress: 'WordPress',
      drupal: 'Drupal',
      typo3: 'TYPO3',
      umbraco: 'Umbraco',
      sharepoint: 'SharePoint',
      joomla: 'Joomla',
      app: 'Eigen app (React, Angular, Vue)',
      mail: 'Mail, Word of pdf',
    },
    paste: {
      site: 'Plak de code in de HTML van de pagina, op de plaats waar een alinea mag staan.',
      wordpress:
        'Plak de code in een blok Aangepaste HTML. Bekijk daarna de pagina zelf: de editor laat soms meer zien dan er wordt bewaard.',
      drupal: 'Klik in de tekst op Broncode en plak de code daar.',
      typo3: 'Open de broncode van de tekst en plak de code daar.',
      umbraco: 'Open de broncode van de tekst en plak de code daar. Vanaf versie 14 blijft alleen een link zeker staan.',
      sharepoint:
        'Voeg het onderdeel Insluiten toe en plak de code daar. Uw beheerder zet ons adres één keer op de lijst van toegestane domeinen.',
      joomla: 'Klik in de tekst op Broncode en plak de code daar.',
      app: 'Voeg het pakket toe aan uw app en zet de code in een onderdeel.',
      mail: 'Bewaar eerst het plaatje van de widget. Plak daarna de tekst in uw mail of document.',
    },
    form: 'Vorm van de code',
    forms: {
      address: 'Adres (oEmbed)',
      frame: 'Frame zonder script',
      'frame-with-script': 'Frame dat zijn hoogte aanpast',
      link: 'Link die een widget wordt',
      div: 'Blok dat een widget wordt',
      element: 'Script en element',
      package: 'Pakket',
      picture: 'Plaatje met tekst',
    },
    advised: 'aangeraden',
    width: 'Bekijk het',
    widths: { phone: 'op een telefoon', desktop: 'op een groot scherm', stripped: 'zonder script' },
    snippet: 'Plak dit',
    once: 'Eén keer, in het sjabloon van de website',
    style: 'Eén keer, in de stijl van de website: dan verspringt er niets',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    selected: 'De tekst is geselecteerd. Kopieer die met Ctrl+C of Command+C.',
    allStays: (system) => `${system} laat deze code staan zoals ze is.`,
    goes: (system, gone) => `${system} haalt dit weg bij een redacteur zonder extra rechten: ${gone}.`,
    showsTags: (system, gone) => `${system} laat dit bij een redacteur zonder extra rechten als tekst op de pagina zien: ${gone}.`,
    left: 'Dit blijft over',
    check: 'Niet goed? Zet ?tp-check achter het adres van uw pagina. Dan staat er wat er mis is.',
    noHashes: 'Deze vorm kan nu niet worden gemaakt: de lijst met onze bestanden is niet te lezen. Kies een andere vorm.',
    noFigure: 'Met deze keuze is er geen cijfer. Kies iets anders.',
    noPicture: 'Bewaar het plaatje met de knop onder het voorbeeld, zet het op uw website en vul het adres in.',
  },
  en: {
    title: 'Put a figure on your website',
    intro: 'Choose what to show and where you paste it. The code holds today’s figure, a sentence and the source.',
    what: 'What you show',
    look: 'What it looks like',
    where: 'Where you paste it',
    preview: 'Preview',
    code: 'The code',
    choice: {
      indicator: 'Subject',
      widget: 'Kind',
      region: 'Region',
      period: 'Period',
      edition: 'Edition',
      split: 'Divided by',
      by: 'A bar for each',
      level: 'Kind of region',
      layout: 'Layout',
      form: 'Form of the table',
      size: 'Size',
      sort: 'Order',
      view: 'Shown as',
      target: 'Target',
      heading: 'Own heading',
      'heading-level': 'Level of the heading',
      lang: 'Language',
      theme: 'Colours',
      height: 'Height in pixels (empty: by itself)',
      picture: 'Address of the picture',
    },
    widget: {
      indicator: 'One figure',
      trend: 'Line over time',
      compare: 'Comparison',
      breakdown: 'Parts of a whole',
      map: 'Map',
      flow: 'Progression',
      target: 'Figure and target',
      table: 'Table',
    },
    value: {
      compact: 'small',
      large: 'large',
      multiples: 'a chart for each line',
      share: 'parts of a hundred',
      stacked: 'stacked',
      grouped: 'side by side',
      wide: 'wide',
      long: 'a row for each figure',
      table: 'only the table',
      sentence: 'only the sentence',
      'value-ascending': 'from low to high',
      name: 'by name',
      source: 'as in the source',
      light: 'light',
      dark: 'dark',
      nl: 'Dutch',
      en: 'English',
    },
    usual: 'as usual',
    total: 'all together',
    newest: 'always the newest',
    allPeriods: 'all',
    lastFive: 'the last five',
    system: 'System',
    systems: {
      site: 'Own website (HTML)',
      wordpress: 'WordPress',
      drupal: 'Drupal',
      typo3: 'TYPO3',
      umbraco: 'Umbraco',
      sharepoint: 'SharePoint',
      joomla: 'Joomla',
      app: 'Own app (React, Angular, Vue)',
      mail: 'Mail, Word or PDF',
    },
    paste: {
      site: 'Paste the code in the HTML of the page, where a paragraph may stand.',
      wordpress: 'Paste the code in a block Custom HTML. Then look at the page itself: the editor may show more than is kept.',
      drupal: 'Choose Source in the text and paste the code there.',
      typo3: 'Open the source of the text and paste the code there.',
      umbraco: 'Open the source of the text and paste the code there. From version 14 on, only a link is sure to stay.',
      sharepoint: 'Add the part Embed and paste the code there. Your administrator puts our address on the list of allowed domains once.',
      joomla: 'Choose Source in the text and paste the code there.',
      app: 'Add the package to your app and put the code in a component.',
      mail: 'Save the picture of the widget first. Then paste the text in your mail or document.',
    },
    form: 'Form of the code',
    forms: {
      address: 'Address (oEmbed)',
      frame: 'Frame without script',
      'frame-with-script': 'Frame that adapts its height',
      link: 'Link that becomes a widget',
      div: 'Block that becomes a widget',
      element: 'Script and element',
      package: 'Package',
      picture: 'Picture with text',
    },
    advised: 'advised',
    width: 'Look at it',
    widths: { phone: 'on a telephone', desktop: 'on a large screen', stripped: 'without script' },
    snippet: 'Paste this',
    once: 'Once, in the template of the website',
    style: 'Once, in the style sheet of the website: then nothing moves',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'The text is selected. Copy it with Ctrl+C or Command+C.',
    allStays: (system) => `${system} leaves this code as it is.`,
    goes: (system, gone) => `${system} takes this out for an editor without special rights: ${gone}.`,
    showsTags: (system, gone) => `${system} shows this as text on the page for an editor without special rights: ${gone}.`,
    left: 'This is left',
    check: 'Not right? Put ?tp-check behind the address of your page. Then it says what is wrong.',
    noHashes: 'This form cannot be made now: the list of our files cannot be read. Choose another form.',
    noFigure: 'There is no figure for this choice. Choose something else.',
    noPicture: 'Save the picture with the button below the preview, put it on your website and fill in its address.',
  },
};
