import type { Embedded } from './embedded.js';
import { attributesOf, markup, type Markup } from './markup.js';
import { widgetAddress } from './widget-address.js';

/** The text of a snippet without script: shown wherever our code does not run. */
export interface Fact {
  readonly heading: string;
  /** The figure with its unit and period, as a sentence. */
  readonly sentence: string;
  /** Publisher and edition, as a sentence. */
  readonly source: string;
  readonly lang: 'nl' | 'en';
  /** `edition|period|value`, so that a widget can say *then and now*; null where there is no one figure. */
  readonly pasted: string | null;
}

/** Where the files stand. */
export interface Place {
  /** Folder of one version, with a slash at its end. */
  readonly folder: string;
  /** `sha384-…` of `tp.js` and of `tp-host.js` in it. */
  readonly integrity: { readonly script: string; readonly host: string };
  /** Address of the monitor's index. */
  readonly data: string;
  /** Package name for application teams. */
  readonly packageName: string;
}

export interface SnippetAsk {
  readonly embedded: Embedded;
  readonly fact: Fact;
  readonly place: Place;
  /** CSS pixels that the widget takes at a width of 320, 640 and 960. */
  readonly heights: readonly [number, number, number];
  /**
   * Address and size of a picture of this view, for mail and documents; null where there is none: then its text goes
   * without. Without a height it keeps its own proportions.
   */
  readonly picture: {
    readonly url: string;
    readonly width: number;
    readonly height: number | null;
  } | null;
  /**
   * Whether an element keeps its room free by a `style` attribute of its own. Pages whose policy refuses those get a
   * line of their style sheet, and a package always does: `roomRule`.
   */
  readonly reserve?: boolean;
  /** True if a frame must be alone: some systems refuse anything next to it. */
  readonly alone?: boolean;
}

export const FORMATS = [
  'address',
  'frame',
  'frame-with-script',
  'link',
  'div',
  'element',
  'package',
  'picture',
] as const;
export type Format = (typeof FORMATS)[number];

/** The text to paste for each format. */
export const snippet = (format: Format, ask: SnippetAsk): string => makers[format](ask).html;

/** A frame or a link speaks the language of the sentence beside it, whatever that of the page is. */
const langOf = ({ embedded, fact }: SnippetAsk): string => embedded.attributes['lang'] ?? fact.lang;

/** Address of the widget's own page. */
export const addressOf = (ask: SnippetAsk): string =>
  widgetAddress(ask.place.folder, {
    ...ask.embedded,
    attributes: { ...ask.embedded.attributes, lang: langOf(ask) },
  });

const frame = (ask: SnippetAsk, height: number): Markup =>
  markup`<iframe${attributesOf({
    src: addressOf(ask),
    title: ask.fact.heading,
    lang: ask.fact.lang,
    width: '100%',
    height,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox',
  })}></iframe>`;

/**
 * The blockquote that stands before a frame, and in the place of it where frames are taken out. WordPress takes its
 * paragraphs out: spaces stay.
 */
export const quote = ({ fact, ...ask }: SnippetAsk): Markup =>
  markup`<blockquote${attributesOf({ lang: fact.lang })}><p>${fact.sentence}</p> <p><a${attributesOf({ href: addressOf({ fact, ...ask }) })}>${fact.heading}</a></p> <p>${fact.source}</p></blockquote>`;

const scriptTag = (
  src: string,
  integrity: string,
  more: Readonly<Record<string, string>> = {},
): Markup =>
  markup`<script type="module"${attributesOf({ src, integrity, crossorigin: 'anonymous', ...more })}></script>`;

const paragraphs = ({ sentence, source }: Fact): Markup => markup`
  <p>${sentence}</p>
  <p>${source}</p>
`;

/** The one tag in a site's template that makes widgets of links and `data-` attributes. */
export const siteScript = ({ folder, integrity, data }: Place): string =>
  scriptTag(`${folder}tp.js`, integrity.script, { 'data-tp-monitor': data }).html;

/**
 * The height that a widget needs, by the width of the window: never less than on a wide page, and what a telephone
 * needs more.
 */
const room = ([narrow, middle, wide]: SnippetAsk['heights']): string => {
  const steeper = Math.max(0, (narrow - middle) / 320);
  const flat = Math.min(middle, wide);
  return steeper === 0
    ? `${flat}px`
    : `max(${flat}px, ${Math.round(narrow + steeper * 320)}px - ${Math.round(steeper * 100)}vw)`;
};

/**
 * The line of a site's style sheet that keeps room free where the selectors say, so that nothing moves when the figures
 * come.
 */
export const roomLine = (selectors: readonly string[], heights: SnippetAsk['heights']): string =>
  `${selectors.join(', ')} { display: block; min-height: ${room(heights)} }`;

/**
 * That line for what is pasted in one form; null where it keeps no room. A link keeps none: no rule of a style sheet
 * tells it from any other before the widget comes. What becomes a widget must have its room before that, and the widget
 * in it too, since it shows less where it has no room.
 */
export const roomRule = (
  format: Format,
  { embedded: { widget }, heights }: SnippetAsk,
): string | null => {
  if (format === 'package') return roomLine([`tp-${widget}`], heights);
  return format === 'div'
    ? roomLine([`[data-tp-widget="${widget}"]`, `tp-${widget}`], heights)
    : null;
};

const reserved = ({ heights, reserve = false }: SnippetAsk): { readonly style: string | null } => ({
  style: reserve ? `display: block; min-height: ${room(heights)}` : null,
});

const elementAttributes = (ask: SnippetAsk): Readonly<Record<string, string | null>> => ({
  src: ask.place.data,
  ...ask.embedded.attributes,
  lang: langOf(ask),
  pasted: ask.fact.pasted,
});

const makers: Readonly<Record<Format, (ask: SnippetAsk) => Markup>> = {
  address: (ask) => ({ html: addressOf(ask) }),
  // A frame cannot grow without a script: high enough for a telephone, where it is highest.
  frame: ({ alone = false, ...ask }) => {
    const framed = frame(ask, Math.max(...ask.heights));
    return alone
      ? framed
      : markup`${quote(ask)}
${framed}`;
  },
  'frame-with-script': (ask) => markup`${quote(ask)}
${frame(ask, ask.heights[1])}
${scriptTag(`${ask.place.folder}tp-host.js`, ask.place.integrity.host)}`,
  link: (ask) =>
    markup`<p${attributesOf({ lang: ask.fact.lang })}>${ask.fact.sentence} <a${attributesOf({ href: addressOf(ask) })}>${ask.fact.heading}</a>. ${ask.fact.source}</p>`,
  div: (ask) => {
    const asked = Object.entries(elementAttributes(ask)).filter(([name]) => name !== 'src');
    const data = Object.fromEntries(asked.map(([name, value]) => [`data-tp-${name}`, value]));
    // One line of text: some editors put paragraphs out of a block, and then they stand below the widget too.
    return markup`<div${attributesOf({ 'data-tp-widget': ask.embedded.widget, ...data })}>${ask.fact.sentence} ${ask.fact.source}</div>`;
  },
  element: (ask) => {
    const tag = `tp-${ask.embedded.widget}`;
    return markup`${scriptTag(`${ask.place.folder}tp.js`, ask.place.integrity.script)}
<${{ html: tag }}${attributesOf({ ...elementAttributes(ask), ...reserved(ask) })}>${paragraphs(ask.fact)}</${{ html: tag }}>`;
  },
  package: (ask) => {
    const tag = `tp-${ask.embedded.widget}`;
    // No `style`: React takes no text for it. Joined, so that who looks for imports in our own files finds none here.
    const line = ['import', `'${ask.place.packageName}/define';`].join(' ');
    return markup`${{ html: line }}

<${{ html: tag }}${attributesOf(elementAttributes(ask))}>${paragraphs(ask.fact)}</${{ html: tag }}>`;
  },
  picture: (ask) =>
    ask.picture === null
      ? makers.link(ask)
      : markup`<p${attributesOf({ lang: ask.fact.lang })}><a${attributesOf({ href: addressOf(ask) })}><img${attributesOf(
          {
            src: ask.picture.url,
            width: ask.picture.width,
            height: ask.picture.height,
            // Most sentences begin with the heading.
            alt: ask.fact.sentence.includes(ask.fact.heading)
              ? ask.fact.sentence
              : `${ask.fact.heading}. ${ask.fact.sentence}`,
          },
        )}></a><br>${ask.fact.sentence} ${ask.fact.source}</p>`,
};
