import type { Format } from './snippet.js';

/** What becomes of HTML that an ordinary editor saves in a content management system. */
export interface System {
  readonly id: SystemId;
  /** Forms of the snippet that work there, the best first. */
  readonly formats: readonly Format[];
  /** Tags that stay; null where all do. */
  readonly tags: readonly string[] | null;
  /** Attributes that stay on them: names, or a beginning with a `*`; null where all do. */
  readonly attributes: readonly string[] | null;
  /** What becomes of another tag: `unwrap`, its content stays; `text`, it is shown as text; `drop`, its content goes too. */
  readonly others: 'unwrap' | 'text' | 'drop';
}

export const SYSTEM_IDS = ['site', 'wordpress', 'drupal', 'typo3', 'umbraco', 'sharepoint', 'joomla', 'app', 'mail'] as const;
export type SystemId = (typeof SYSTEM_IDS)[number];

const TEXT = ['p', 'br', 'a', 'blockquote', 'img'];
const USUAL = ['href', 'cite', 'src', 'alt', 'width', 'height', 'lang', 'title'];

/**
 * By the rules of their newest versions for an editor without special rights: kses of WordPress, the format Basic HTML of Drupal, the HTML sanitiser of
 * TYPO3, the rich text of Umbraco up to 13, the part Embed of SharePoint, the deny-list of Joomla. What an owner has changed there is not known here.
 */
export const SYSTEMS: readonly [System, ...System[]] = [
  { id: 'site', formats: ['element', 'frame-with-script', 'frame', 'div', 'link'], tags: null, attributes: null, others: 'unwrap' },
  {
    id: 'wordpress',
    formats: ['link', 'div', 'address'],
    tags: [...TEXT, 'div'],
    attributes: [...USUAL, 'style', 'data-*'],
    others: 'unwrap',
  },
  { id: 'drupal', formats: ['link'], tags: TEXT, attributes: USUAL, others: 'unwrap' },
  { id: 'typo3', formats: ['div', 'link'], tags: [...TEXT, 'div'], attributes: [...USUAL, 'data-*'], others: 'text' },
  {
    id: 'umbraco',
    formats: ['link', 'frame'],
    tags: [...TEXT, 'div', 'iframe'],
    attributes: [...USUAL.filter((name) => name !== 'lang'), 'loading', 'referrerpolicy', 'sandbox', 'style'],
    others: 'unwrap',
  },
  { id: 'sharepoint', formats: ['frame'], tags: ['iframe'], attributes: null, others: 'drop' },
  { id: 'joomla', formats: ['link', 'div'], tags: [...TEXT, 'div'], attributes: null, others: 'unwrap' },
  { id: 'app', formats: ['package'], tags: null, attributes: null, others: 'unwrap' },
  { id: 'mail', formats: ['picture', 'link', 'address'], tags: TEXT, attributes: USUAL, others: 'unwrap' },
];
