import { expectSoon } from '../expect-soon.js';
import { keepsAuthorText, part, says } from '../reader.js';
import { monitor, onDark, widget, type Args } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

const code = (canvas: HTMLElement): string =>
  (part(canvas, 'code') as HTMLTextAreaElement | null)?.value ?? '';

const gives = (canvas: HTMLElement, ...pieces: readonly string[]): Promise<unknown> =>
  expectSoon(
    `the code holds ${pieces.join(', ')}`,
    () => code(canvas),
    (seen) => pieces.every((piece) => seen.includes(piece)),
  );

export default {
  title: 'Elements/tp-embed-code',
  component: 'tp-embed-code',
  args: {
    src: monitor,
    files: 'test/fixtures/files/',
    indicator: 'hbo-diploma-provincie',
    lang: 'nl',
  },
  render: (args: Args) =>
    widget('tp-embed-code', args, 'Vraag de redactie van de monitor om de code.'),
};

export const Site = {
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'heading', 'Zet een cijfer op uw website');
    await gives(canvasElement, '<tp-indicator', 'indicator="hbo-diploma-provincie"', 'lang="nl"');
  },
};

export const English = {
  args: { lang: 'en', widget: 'trend' },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'heading', 'Put a figure on your website');
    await gives(canvasElement, '<tp-trend', 'lang="en"');
  },
};

/** Only text and a link stay there. */
export const Drupal = {
  args: { system: 'drupal', widget: 'map' },
  play: ({ canvasElement }: Play) => gives(canvasElement, '<a href=', 'widget=map'),
};

/** An editor chose a form that does not stay: it is said what is left. */
export const TakenOut = {
  args: { system: 'drupal', format: 'element' },
  play: ({ canvasElement }: Play) =>
    expectSoon(
      'it says what goes',
      () => part(canvasElement, 'base')?.textContent ?? '',
      (seen) => seen.includes('<script>') && seen.includes('<tp-indicator>'),
    ),
};

/** For a letter the words themselves, which are copied with their links. */
export const Mail = {
  args: { system: 'mail', format: 'link' },
  play: ({ canvasElement }: Play) => says(canvasElement, 'code', '13.819', 'Bron: DUO'),
};

export const Dark = {
  render: (args: Args) => onDark(widget('tp-embed-code', args)),
  play: ({ canvasElement }: Play) => gives(canvasElement, '<tp-indicator'),
};

/** Nothing to choose from: the author's text stands. */
export const Missing = {
  args: { src: 'demo/monitor/bestaat-niet.json' },
  play: ({ canvasElement }: Play) => keepsAuthorText(canvasElement),
};
