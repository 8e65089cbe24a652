/**
 * What each system lets through when it saves or shows a text, as the rules of the packages that stand in its place.
 * They follow the rules that the systems install themselves, for an editor without special rights.
 */

/** The text format Basic HTML, as Drupal's standard profile installs it; `lang` and `dir` stay on everything. */
export const DRUPAL_FILTER = {
  allowedTags: [
    'br',
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'cite',
    'dl',
    'dt',
    'dd',
    'a',
    'blockquote',
    'ul',
    'ol',
    'strong',
    'em',
    'code',
    'li',
    'img',
  ],
  allowedAttributes: {
    '*': ['lang', 'dir'],
    a: ['hreflang', 'href'],
    blockquote: ['cite'],
    img: [
      'src',
      'alt',
      'data-entity-uuid',
      'data-entity-type',
      'height',
      'width',
      'data-caption',
      'data-align',
    ],
  },
} as const;

/** TYPO3's sanitiser, preset `default`: an unknown tag is shown as text. */
export const TYPO3_SANITISER = {
  allowedTags: [
    'a',
    'blockquote',
    'br',
    'div',
    'figure',
    'figcaption',
    'h2',
    'h3',
    'img',
    'li',
    'ol',
    'p',
    'span',
    'strong',
    'em',
    'ul',
    'button',
    'details',
  ],
  allowedAttributes: {
    '*': [
      'class',
      'id',
      'dir',
      'lang',
      'role',
      'tabindex',
      'title',
      'translate',
      'aria-*',
      'data-*',
    ],
    a: ['href', 'download', 'hreflang', 'rel', 'referrerpolicy', 'target', 'type'],
    img: ['src', 'srcset', 'alt', 'decoding', 'height', 'sizes', 'width'],
  },
  disallowedTagsMode: 'escape',
} as const;

/** The rich text of Umbraco 13: the elements that it hands to TinyMCE, as far as a snippet of ours could hold them. */
export const UMBRACO_13_VALID = [
  '+a[id|style|rel|data-id|data-udi|hreflang|dir|lang|type|name|href|target|title|class]',
  '-strong/-b[class|style],-em/-i[class|style]',
  '#p[id|style|dir|class|align]',
  'br[class]',
  'img[id|dir|lang|style|class|src|border|alt=|title|hspace|vspace|width|height|align|rel|data-id]',
  '-blockquote[dir|style|class]',
  '-div[id|dir|class|align|style],-span[class|align|style]',
  'iframe[*],figure,figcaption',
].join(',');

/** Tags that Joomla's filter takes out for everybody but super users; what stood in them stays. */
export const DENIED_BY_JOOMLA: readonly string[] = [
  ...[
    'applet',
    'body',
    'bgsound',
    'base',
    'basefont',
    'canvas',
    'embed',
    'frame',
    'frameset',
    'head',
    'html',
    'id',
    'iframe',
  ],
  ...['ilayer', 'layer', 'link', 'meta', 'name', 'object', 'script', 'style', 'title', 'xml'],
];

/** SharePoint's part *Embed*: frames of hosts on the list of the site, and nothing beside them. */
export const SHAREPOINT_FRAMES = {
  allowedTags: ['iframe'],
  allowedAttributes: false,
  allowedIframeHostnames: ['widgets.example'],
  textFilter: () => '',
} as const;
