import { ATTRIBUTES, WIDGETS } from '../../embed/snippet/widgets.js';
import type { Format } from '../../embed/snippet/snippet.js';

/** How a content management system changes HTML that an ordinary editor saves. */
export interface System {
  readonly id: SystemId;
  /** Forms of the snippet that work there, the best first. */
  readonly formats: readonly Format[];
  /** Tags that stay; null where all do. */
  readonly tags: readonly string[] | null;
  /** Attributes that stay on them: names, or a beginning with a `*`; null where all do. */
  readonly attributes: readonly string[] | null;
  /** True if a removed tag takes its content with it; otherwise the content remains. */
  readonly drops?: boolean;
  /** True if a frame must be the only content: with anything next to it, all of it is refused. */
  readonly alone?: boolean;
  /** True if it turns a pasted address into a frame when that page names an oEmbed document. */
  readonly oembed?: boolean;
  /** True if our plugin is installed: it loads the script, and turns an address into a widget. */
  readonly plugin?: boolean;
}

/** Forms that work in a system, the best first. `documents`: whether the pages of widgets name oEmbed documents. */
export const advisedForms = (
  { formats, oembed = false }: System,
  documents: boolean,
): readonly Format[] => (oembed && documents ? [...formats, 'address'] : formats);

export const SYSTEM_IDS = [
  'site',
  'wordpress',
  'wordpress-plugin',
  'drupal',
  'typo3',
  'umbraco',
  'umbraco-13',
  'sharepoint',
  'joomla',
  'other',
  'app',
  'mail',
] as const;
export type SystemId = (typeof SYSTEM_IDS)[number];

const TEXT = ['p', 'br', 'a', 'blockquote', 'img'];
const USUAL = ['href', 'cite', 'src', 'alt', 'width', 'height', 'lang', 'title'];
const NO_LANGUAGE = USUAL.filter((name) => name !== 'lang');

/**
 * By what their own editors and filters do in their newest versions for an editor without special rights; all but own
 * sites and mail are held against these, WordPress in `npm run hosts:wordpress` (without our plugin) and the others in
 * `test/pages/cms.node.test.ts`. `other`: the least that is usual. What an owner has changed there is not known here.
 */
export const SYSTEMS: readonly [System, ...System[]] = [
  {
    id: 'site',
    formats: ['element', 'frame-with-script', 'frame', 'div', 'link'],
    tags: null,
    attributes: null,
  },
  {
    id: 'wordpress',
    formats: ['link', 'div'],
    tags: [...TEXT, 'div'],
    attributes: [...USUAL, 'style', 'data-*'],
    oembed: true,
  },
  {
    id: 'wordpress-plugin',
    formats: ['link', 'div', 'address'],
    tags: [...TEXT, 'div', ...WIDGETS.map((name) => `tp-${name}`)],
    attributes: [...USUAL, ...ATTRIBUTES, 'data-*'],
    plugin: true,
  },
  { id: 'drupal', formats: ['link'], tags: TEXT, attributes: USUAL },
  {
    id: 'typo3',
    formats: ['div', 'link'],
    tags: ['p', 'br', 'a', 'blockquote', 'div'],
    attributes: [...USUAL, 'data-*'],
  },
  {
    id: 'umbraco',
    formats: ['div', 'link'],
    tags: [...TEXT, 'div'],
    attributes: [...NO_LANGUAGE, 'data-*'],
  },
  {
    id: 'umbraco-13',
    formats: ['div', 'link', 'frame'],
    tags: [...TEXT, 'div', 'iframe'],
    attributes: [...NO_LANGUAGE, 'loading', 'referrerpolicy', 'sandbox', 'data-*'],
  },
  {
    id: 'sharepoint',
    formats: ['frame'],
    tags: ['iframe'],
    attributes: null,
    drops: true,
    alone: true,
  },
  { id: 'joomla', formats: ['div', 'link'], tags: [...TEXT, 'div'], attributes: null },
  {
    id: 'other',
    formats: ['link'],
    tags: ['p', 'br', 'a', 'blockquote', 'div'],
    attributes: ['href'],
    oembed: true,
  },
  { id: 'app', formats: ['package'], tags: null, attributes: null },
  { id: 'mail', formats: ['picture', 'link'], tags: TEXT, attributes: USUAL },
];
