import { widgets } from '../../src/widgets/index.js';
import { FORMATS, type Format } from '../../src/embed/snippet/snippet.js';
import { samples } from '../widgets/samples.js';

/** One thing that somebody chooses in the builder, and what the page must then show. */
export interface SnippetCase {
  /** Of the file that keeps it; never changes, since old releases are kept by it. */
  readonly name: string;
  readonly format: Format;
  readonly tag: string;
  /** As it must be read in the snippet and in the widget. */
  readonly figure: string;
  readonly choice: Readonly<Record<string, string>>;
  /** Whether the snippet holds no words of its own. */
  readonly wordless?: boolean;
}

const HBO = { indicator: 'hbo-diploma-provincie', region: 'PV28' };

const kind = (
  widget: string,
  figure: string,
  choice: Readonly<Record<string, string>>,
): SnippetCase => ({
  name: `${widget}.element`,
  format: 'element',
  tag: `tp-${widget}`,
  figure,
  choice: { widget, format: 'element', ...choice },
});

/** Each form for one figure, and each kind of widget by its element. */
export const snippetCases: readonly SnippetCase[] = [
  ...FORMATS.filter((format) => format !== 'picture').map((format) => ({
    ...kind('indicator', '2.685', HBO),
    name: `indicator.${format}`,
    format,
    choice: { widget: 'indicator', ...HBO, format },
  })),
  {
    ...kind('trend', '2.685', HBO),
    name: 'trend.picture',
    format: 'picture',
    choice: {
      widget: 'trend',
      ...HBO,
      format: 'picture',
      picture: 'https://site.example/plaatje.svg',
    },
  },
  {
    ...kind('indicator', '2.685', HBO),
    name: 'indicator.frame-alone',
    format: 'frame',
    wordless: true,
    choice: { widget: 'indicator', ...HBO, format: 'frame', system: 'sharepoint' },
  },
  ...widgets.flatMap(({ name }) => {
    const { snippet } = samples[name] ?? {};
    // A card is among the forms above.
    return snippet === undefined || name === 'indicator'
      ? []
      : [kind(name, snippet.figure, snippet.choice)];
  }),
];
