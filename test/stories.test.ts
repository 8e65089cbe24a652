/*
 * Runs every story as a test. A story file (stories/*.stories.ts) is a component story format 3 module:
 *
 *   export default { title: 'Elements/tp-indicator', component: 'tp-indicator', args: { lang: 'nl' }, render?: (args) => … };
 *   export const Newest = { args: { indicator: 'mbo-intake' }, render?: (args) => …, play?: async ({ canvasElement, args, step }) => { … } };
 *
 * - `render` gives a lit TemplateResult or a Node. Without one, the component's tag is made with each arg that is a
 *   string as an attribute.
 * - `play` throws when what a reader sees is wrong; it uses plain DOM (no `storybook/test`) and waits for the element
 *   itself.
 * - axe looks at every second one in Chromium, and at every fourth in Firefox and WebKit: most of its rules read markup,
 *   which is the same there (`npm run test:axe` has all, in both languages and in each look).
 * - `name` overrides the export's name; `tags: ['!test']` keeps a story out of the tests.
 */
import { expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { everyCase } from './support/cases.js';

type Args = Readonly<Record<string, unknown>>;
type Render = (args: Args) => TemplateResult | Node;
type Step = (label: string, body: () => Promise<void> | void) => Promise<void>;

interface Story {
  readonly name?: string;
  readonly args?: Args;
  readonly tags?: readonly string[];
  readonly render?: Render;
  readonly play?: (context: {
    readonly canvasElement: HTMLElement;
    readonly args: Args;
    readonly step: Step;
  }) => Promise<void> | void;
}

interface StoryFile {
  readonly default: Story & { readonly title: string; readonly component?: string };
  readonly [name: string]: Story;
}

const files = import.meta.glob<StoryFile>('../stories/**/*.stories.ts', { eager: true });

describe('a Storybook story', () => {
  let count = 0;
  afterEach(() => document.body.replaceChildren());

  for (const { default: meta, ...stories } of Object.values(files)) {
    for (const [exportName, story] of Object.entries(stories)) {
      if (story.tags?.includes('!test')) continue;
      const isLookedAt = count % (everyCase ? 2 : 4) === 0;
      count += 1;
      it(`${meta.title}/${story.name ?? exportName} renders and plays${isLookedAt ? ', and has no axe violation' : ''}`, async () => {
        const args = { ...meta.args, ...story.args };
        const make = story.render ?? meta.render ?? makeElement(meta.component);
        const play = story.play ?? meta.play;
        const canvasElement = show(make(args), args);
        await play?.({ canvasElement, args, step: async (_label, body) => body() });
        expect(canvasElement.childElementCount, 'the story is empty').to.be.greaterThan(0);
        if (isLookedAt) await expect(canvasElement).to.be.accessible();
      });
    }
  }
});

/** The story stands in a part of the page whose language is the story's. */
const show = (content: TemplateResult | Node, args: Args): HTMLElement => {
  const canvas = document.createElement('main');
  if (typeof args['lang'] === 'string') canvas.lang = args['lang'];
  document.body.append(canvas);
  render(content, canvas);
  return canvas;
};

const makeElement =
  (tag: string | undefined): Render =>
  (args) => {
    if (!tag) throw new Error('The story has neither a render function nor a component.');
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(args))
      if (typeof value === 'string') element.setAttribute(name, value);
    return element;
  };
