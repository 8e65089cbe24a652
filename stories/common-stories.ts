import { neverAnswers } from './never-answers.js';
import { keepsAuthorText, part, says } from './reader.js';
import { onDark, widget, type Args } from './widget.js';

export interface Play {
  readonly canvasElement: HTMLElement;
}

/** As much of a story as differs from widget to widget. */
interface OwnStory {
  readonly args?: Args;
  readonly play?: (context: Play) => Promise<void>;
}

/**
 * The stories that every widget with figures has. Each is exported under a name of its own: whoever lists stories reads
 * the names of exports. `authorText`: what the author wrote in the element.
 */
export const commonStories = (tag: Parameters<typeof widget>[0], authorText: string) => ({
  /** While figures are on their way, without a word of the author. */
  loading: {
    args: { src: neverAnswers },
    render: (args: Args) => widget(tag, args),
    play: async ({ canvasElement }: Play) => {
      await says(canvasElement, 'loading', 'Gegevens worden geladen');
      for (const name of ['chart', 'table'])
        if (part(canvasElement, name) !== null)
          throw new Error(`no empty ${name} is shown while loading`);
    },
  },
  /** The figures are gone: the author's text stands. */
  missingFile: {
    name: 'File is missing',
    args: { src: 'demo/monitor/missing.json' },
    play: async ({ canvasElement }: Play) => {
      await says(canvasElement, 'error', 'blijft staan');
      await keepsAuthorText(canvasElement);
    },
  },
  /** On a dark page. */
  dark: (own: OwnStory) => ({
    ...own,
    render: (args: Args) => onDark(widget(tag, args, authorText)),
  }),
  /** The table in the place of the picture, with these figures. */
  tableOnly: (...figures: readonly string[]) => ({
    name: 'Table only',
    args: { view: 'table' },
    play: async ({ canvasElement }: Play) => {
      await says(canvasElement, 'table', ...figures);
      if (part(canvasElement, 'chart') !== null) throw new Error('there is no picture');
    },
  }),
});
