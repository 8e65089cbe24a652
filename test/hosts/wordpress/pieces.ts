import { snippet, type Format, type SnippetAsk } from '../../../src/embed/snippet/snippet.js';
import type { Person } from './people.js';
import type { Seen } from './seen.js';

/** A site before and after something was done for the monitor. */
export const STATES = ['plain', 'template', 'plugin'] as const;
/** `plain`: nothing was done. `template`: our script stands in the template of the site. `plugin`: the plugin is on. */
export type State = (typeof STATES)[number];

/** Something that somebody puts in a post. */
export interface Piece {
  /** As in the table, in Dutch. */
  readonly what: string;
  readonly where: string;
  readonly content: (ask: SnippetAsk) => string;
  /** What a visitor then sees. */
  readonly seen: (state: State, person: Person) => Seen;
}

const made = (format: Format, ask: SnippetAsk): string => snippet(format, ask);
const block = (name: string, html: string): string =>
  `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name.split(' ')[0]} -->`;

/** In classic content as it is, and in a block for own HTML. */
const twice = (what: string, format: Format, seen: Piece['seen']): readonly Piece[] => [
  { what, where: 'klassieke editor', content: (ask) => made(format, ask), seen },
  { what, where: 'blok Aangepaste HTML', content: (ask) => block('html', made(format, ask)), seen },
];

/** It becomes a widget as soon as our script is on the page. */
const needsScript: Piece['seen'] = (state) => (state === 'plain' ? 'text' : 'figure');
const ofAuthor = (person: Person): boolean => person === 'auteur';

const attributes = ({ embedded }: SnippetAsk): string =>
  Object.entries({ widget: embedded.widget, ...embedded.attributes })
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');
const shortcode = (ask: SnippetAsk): string =>
  `[techniekpact ${attributes(ask)}]${ask.fact.sentence}[/techniekpact]`;
const onlyWithPlugin =
  (otherwise: Seen): Piece['seen'] =>
  (state) =>
    state === 'plugin' ? 'figure' : otherwise;

export const pieces: readonly Piece[] = [
  {
    what: 'adres',
    where: 'klassieke editor',
    content: (ask) => `Inleiding.\n\n${made('address', ask)}\n\nSlot.`,
    seen: onlyWithPlugin('address'),
  },
  {
    what: 'adres',
    where: 'blok Insluiten',
    content: (ask) => {
      const address = made('address', ask);
      const inside = `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address.replaceAll('&', '&amp;')}\n</div></figure>`;
      return block(`embed ${JSON.stringify({ url: address }).replaceAll('&', '\\u0026')}`, inside);
    },
    seen: onlyWithPlugin('address'),
  },
  ...twice('link in een alinea', 'link', needsScript),
  {
    what: 'link in een alinea',
    where: 'blok Alinea',
    content: (ask) => block('paragraph', made('link', ask)),
    seen: needsScript,
  },
  ...twice('`div` met `data-`', 'div', needsScript),
  ...twice('element met script', 'element', (state, person) =>
    state === 'plugin' || !ofAuthor(person) ? 'figure' : 'text',
  ),
  // What is left of it for an author is the quotation with its link.
  ...twice('frame', 'frame', (state, person) =>
    ofAuthor(person) ? needsScript(state, person) : 'frame',
  ),
  ...twice('frame met script voor de hoogte', 'frame-with-script', (state, person) =>
    ofAuthor(person) ? needsScript(state, person) : 'frame',
  ),
  ...twice('plaatje', 'picture', () => 'picture'),
  {
    what: 'ons blok',
    where: 'blok Monitor Techniekpact',
    content: ({ embedded, fact }) => {
      const asAttributes = {
        widget: embedded.widget,
        ...embedded.attributes,
        'heading-level': '2',
      };
      const data = Object.entries(asAttributes)
        .map(([name, value]) => ` data-tp-${name}="${value}"`)
        .join('');
      return block(
        `techniekpact/monitor ${JSON.stringify(asAttributes)}`,
        `<div class="wp-block-techniekpact-monitor"${data}><p>${fact.sentence}</p></div>`,
      );
    },
    seen: needsScript,
  },
  {
    what: 'shortcode',
    where: 'klassieke editor',
    content: (ask) => `Inleiding.\n\n${shortcode(ask)}\n\nSlot.`,
    seen: onlyWithPlugin('text'),
  },
  {
    what: 'shortcode',
    where: 'blok Shortcode',
    content: (ask) => block('shortcode', shortcode(ask)),
    seen: onlyWithPlugin('text'),
  },
];
