import { createRequire } from 'node:module';

import type { SystemId } from '../../src/tools/builder/systems.js';
import type { EnginePage } from '../support/engines.js';
import { ckeditorOf, type CkeditorRules } from './ckeditor-rules.js';
import {
  DENIED_BY_JOOMLA,
  DRUPAL_FILTER,
  SHAREPOINT_FRAMES,
  TYPO3_SANITISER,
  UMBRACO_13_VALID,
} from './filter-rules.js';

/** Which page an editor runs in; null where no editor comes first. */
export type Editor = 'tinymce' | 'ckeditor' | 'tiptap';

/**
 * How one system saves what an editor pastes: with its own packages and the rules that it installs for an editor
 * without special rights.
 */
export interface Saving {
  /** Of the folder that keeps what comes out. */
  readonly id: string;
  readonly system: SystemId;
  readonly editor: Editor | null;
  /** Whether more stays than the builder says, since others of its kind keep less. */
  readonly more?: boolean;
  /**
   * Whether it lets no picture of another site be shown. This looks at the address, which a filter of tags does not.
   */
  readonly ownPictures?: boolean;
  /** `page` has the editor, and DOMPurify. */
  readonly save: (page: EnginePage, html: string) => Promise<string>;
}

const sanitize = createRequire(import.meta.url)('sanitize-html') as (
  html: string,
  rules?: object,
) => string;

const inTinymce = (
  page: EnginePage,
  html: string,
  options: Readonly<Record<string, string>>,
): Promise<string> =>
  page.run(
    async (text, more) => {
      const { tinymce } = globalThis as unknown as {
        tinymce: { init: (options: object) => Promise<readonly TinyEditor[]> };
      };
      interface TinyEditor {
        readonly setContent: (text: string) => void;
        readonly getContent: () => string;
        readonly remove: () => void;
      }
      const target = document.createElement('textarea');
      document.body.append(target);
      const [editor] = await tinymce.init({
        target,
        skin: false,
        content_css: false,
        menubar: false,
        entity_encoding: 'raw',
        ...more,
      });
      if (editor === undefined) throw new Error('TinyMCE did not start');
      // What its dialog for source code does.
      editor.setContent(text);
      const saved = editor.getContent();
      editor.remove();
      target.remove();
      return saved;
    },
    html,
    options,
  );

const inCkeditor =
  (rules: CkeditorRules) =>
  (page: EnginePage, html: string): Promise<string> =>
    ckeditorOf(page, html, rules);

const inTiptap = (page: EnginePage, html: string): Promise<string> =>
  page.run((text) => {
    const { savedByTiptap } = globalThis as unknown as { savedByTiptap: (text: string) => string };
    return savedByTiptap(text);
  }, html);

export const savings: readonly Saving[] = [
  {
    id: 'drupal',
    system: 'drupal',
    editor: 'ckeditor',
    // `filter_html_image_secure`, which Basic HTML has on.
    ownPictures: true,
    save: async (page, html) => sanitize(await inCkeditor('drupal')(page, html), DRUPAL_FILTER),
  },
  {
    id: 'typo3',
    system: 'typo3',
    editor: 'ckeditor',
    save: async (page, html) => sanitize(await inCkeditor('typo3')(page, html), TYPO3_SANITISER),
  },
  {
    id: 'umbraco',
    system: 'umbraco',
    editor: 'tiptap',
    save: inTiptap,
  },
  {
    id: 'umbraco-13',
    system: 'umbraco-13',
    editor: 'tinymce',
    save: (page, html) =>
      inTinymce(page, html, { valid_elements: UMBRACO_13_VALID, invalid_elements: 'font' }),
  },
  {
    id: 'joomla',
    system: 'joomla',
    editor: 'tinymce',
    save: async (page, html) =>
      sanitize(await inTinymce(page, html, { invalid_elements: 'script,applet,iframe' }), {
        allowedTags: false,
        allowedAttributes: false,
        exclusiveFilter: ({ tag }: { readonly tag: string }) =>
          DENIED_BY_JOOMLA.includes(tag) ? 'excludeTag' : false,
      }),
  },
  {
    id: 'sharepoint',
    system: 'sharepoint',
    editor: null,
    save: (_, html) => Promise.resolve(sanitize(html, SHAREPOINT_FRAMES).trim()),
  },
  {
    id: 'dompurify',
    system: 'other',
    editor: null,
    more: true,
    save: (page, html) =>
      page.run((text) => {
        const { DOMPurify } = globalThis as unknown as {
          DOMPurify: { sanitize: (text: string) => string };
        };
        return DOMPurify.sanitize(text);
      }, html),
  },
  {
    id: 'sanitize-html',
    system: 'other',
    editor: null,
    save: (_, html) => Promise.resolve(sanitize(html)),
  },
];
