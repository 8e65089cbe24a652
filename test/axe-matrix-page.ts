/** The page of the matrix: shows one story at a time, as a part of a whole page, and lets axe look at all of it. */
import axe from 'axe-core';
import { render, type TemplateResult } from 'lit';
import { TpElement } from '../src/widgets/core/tp-element.js';
import { neverAnswers } from '../stories/never-answers.js';

type Args = Readonly<Record<string, unknown>>;
type Render = (args: Args) => TemplateResult | Node;

interface Story {
  readonly name?: string;
  readonly component?: string;
  readonly args?: Args;
  readonly render?: Render;
  readonly play?: (context: {
    readonly canvasElement: HTMLElement;
    readonly args: Args;
    readonly step: Step;
  }) => Promise<void> | void;
}

type Step = (label: string, body: () => Promise<void> | void) => Promise<void>;

export interface AxeMatrix {
  /** Title and name of each story. */
  readonly stories: readonly string[];
  /** One line per violation: rule, what it asks, and the nodes; or what did not get ready. */
  check(story: number, lang: 'nl' | 'en'): Promise<readonly string[]>;
}

declare global {
  // Read by `axe-matrix.ts` in the page.
  var axeMatrix: AxeMatrix | undefined;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const files = import.meta.glob<
  { readonly default: Story & { readonly title: string } } & Readonly<Record<string, Story>>
>('../stories/**/*.stories.ts', { eager: true });
const all = Object.values(files).flatMap(({ default: meta, ...stories }) =>
  Object.entries(stories).map(([exportName, story]) => ({
    name: `${meta.title}/${story.name ?? exportName}`,
    story: { ...meta, ...story, args: { ...meta.args, ...story.args } },
  })),
);

const check: AxeMatrix['check'] = async (index, lang) => {
  const story = all[index]?.story;
  const stage = document.querySelector<HTMLElement>('#story');
  if (!story || !stage) throw new Error(`there is no story ${index}`);
  document.documentElement.lang = lang;
  const args = { ...story.args, lang };
  // A part that was rendered by lit is rendered anew elsewhere: replacing its nodes would leave lit behind with nodes
  // that are gone.
  const canvas = document.createElement('div');
  stage.replaceChildren(canvas);
  render((story.render ?? elementOf(story))(args), canvas);
  const left = await settled(canvas);
  if (left.length > 0) return left;
  // A story does what brings about its state in its own language; what it asserts of texts and colours is asserted
  // elsewhere.
  if (story.args.lang === lang) {
    try {
      await story.play?.({ canvasElement: canvas, args, step: async (_label, body) => body() });
    } catch {
      // Colours are others in the dark and under forced colours.
    }
  }
  const { violations } = await axe.run(document, { runOnly: TAGS, resultTypes: ['violations'] });
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n      ${nodes.map(({ target, html }) => `${target.flat().join(' » ')}  ${html.slice(0, 160)}`).join('\n      ')}`,
  );
};

const elementOf =
  ({ component }: Story): Render =>
  (args) => {
    const element = document.createElement(component ?? 'div');
    for (const [name, value] of Object.entries(args))
      if (typeof value === 'string') element.setAttribute(name, value);
    return element;
  };

/**
 * Until nothing is under way any more: no widget busy but those that wait for an address that never answers, no picture
 * to come.
 */
const settled = async (canvas: HTMLElement): Promise<readonly string[]> => {
  const underWay = (): readonly Element[] =>
    [...canvas.querySelectorAll('*')].filter(
      (element) => element instanceof TpElement && isUnderWay(element),
    );
  for (let turn = 0; turn < TURNS && underWay().length > 0; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
  return underWay().map(({ localName }) => `<${localName}> is still under way`);
};
const TURNS = 400;

const isUnderWay = (element: TpElement): boolean => {
  const root = element.shadowRoot;
  const waits = element.closest('[src]')?.getAttribute('src')?.endsWith(neverAnswers) === true;
  return waits
    ? !root?.querySelector('.base')
    : !root?.querySelector('.base:not([aria-busy])') || hasRoomLeft(root);
};

/** A picture that will not come has no room. */
const hasRoomLeft = (root: ShadowRoot): boolean =>
  (root.querySelector('[part="chart"]:empty')?.getBoundingClientRect().height ?? 0) > 0;

globalThis.axeMatrix = { stories: all.map(({ name }) => name), check };
