/** The same names as in `embed`, which this room does not know. */
export type SnippetForm =
  'address' | 'frame' | 'frame-with-script' | 'link' | 'div' | 'element' | 'package' | 'picture';
export type SystemName =
  | 'site'
  | 'wordpress'
  | 'wordpress-plugin'
  | 'drupal'
  | 'typo3'
  | 'umbraco'
  | 'umbraco-13'
  | 'sharepoint'
  | 'joomla'
  | 'other'
  | 'app'
  | 'mail';
export type PreviewWidth = 'phone' | 'desktop' | 'stripped';

/** Labels of the choices for a widget; names of dimensions come from the figures. */
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
  readonly choice: Readonly<Record<ChoiceName, string>>;
  /** Values of attributes that are words. */
  readonly value: Readonly<Record<string, string>>;
  readonly usual: string;
  readonly total: string;
  readonly newest: string;
  readonly allPeriods: string;
  readonly lastFive: string;
  readonly system: string;
  readonly systems: Readonly<Record<SystemName, string>>;
  /** Instructions for pasting the text, per system. */
  readonly paste: Readonly<Record<SystemName, string>>;
  /** Of an address alone: what to do with it, and that nothing is made of it where no system knows it. */
  readonly address: string;
  readonly addressOnly: string;
  readonly form: string;
  readonly forms: Readonly<Record<SnippetForm, string>>;
  readonly advised: string;
  readonly widths: Readonly<Record<PreviewWidth, string>>;
  readonly snippet: string;
  readonly once: string;
  readonly style: string;
  /** Of a form that can keep no room for the widget: nothing moves, since it shows little. */
  readonly folded: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly allStays: (system: string) => string;
  readonly goes: (system: string, gone: string) => string;
  readonly left: string;
  readonly check: string;
  readonly noHashes: string;
  /** On a development server, where the build was not made. */
  readonly notBuilt: string;
  readonly noFigure: string;
  /** Below the text that stands in the place of a picture with text: none was given, or no address. */
  readonly noPicture: string;
  readonly wrongPicture: string;
}
