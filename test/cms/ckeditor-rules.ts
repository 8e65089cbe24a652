import type { EnginePage, Json } from '../support/engines.js';

export type CkeditorRules = 'drupal' | 'typo3';

/** A rule of General HTML Support; names and keys that begin with a `^` are patterns. */
type Rule = Readonly<Record<string, Json>>;

/** What each system lets CKEditor 5 keep beside what its own plugins know. */
const ALLOWED: Readonly<Record<CkeditorRules, readonly Rule[]>> = {
  // Basic HTML of Drupal: `lang` and `dir` on everything, and the tags and attributes that may be written in its
  // source.
  drupal: [
    { name: '^.*$', attributes: [{ key: 'dir', value: ['ltr', 'rtl'] }] },
    { name: '^.*$', attributes: [{ key: 'lang', value: true }] },
    ...['cite', 'dl', 'dt', 'dd'].map((name) => ({ name })),
    { name: 'a', attributes: [{ key: 'hreflang', value: true }] },
    { name: 'blockquote', attributes: [{ key: 'cite', value: true }] },
  ],
  // The default preset of TYPO3: any class and any data attribute on the tags that its processing knows, and `lang`,
  // `title`, `id` and `dir`.
  typo3: [
    {
      name: '^(div|p|span|a|blockquote|section|article|header|footer|address|figure)$',
      classes: true,
      attributes: [
        ...['id', 'title', 'dir', 'lang'].map((key) => ({ key, value: true })),
        { key: '^data-', value: true },
      ],
    },
  ],
};

/** What CKEditor 5 saves of a text that was written in its source view. */
export const ckeditorOf = (page: EnginePage, html: string, rules: CkeditorRules): Promise<string> =>
  page.run(
    async (text, allowed, image) => {
      interface CkEditor {
        readonly data: { readonly set: (text: string) => void };
        readonly getData: () => string;
        readonly destroy: () => Promise<void>;
      }
      type Plugins = Readonly<Record<string, object>> & {
        readonly ClassicEditor: {
          readonly create: (element: HTMLElement, options: object) => Promise<CkEditor>;
        };
      };
      const { CKEDITOR } = globalThis as unknown as { CKEDITOR: Plugins };
      const matching = (pattern: unknown): unknown =>
        typeof pattern === 'string' && pattern.startsWith('^') ? new RegExp(pattern) : pattern;
      const allow = (allowed as readonly Readonly<Record<string, unknown>>[]).map((rule) => ({
        ...rule,
        name: matching(rule['name']),
        ...(Array.isArray(rule['attributes']) && {
          attributes: (
            rule['attributes'] as readonly { readonly key: string; readonly value: unknown }[]
          ).map(({ key, value }) => ({
            key: matching(key),
            value: Array.isArray(value) ? new RegExp(`^(?:${value.join('|')})$`) : value,
          })),
        }),
      }));
      const {
        Essentials,
        Paragraph,
        Bold,
        Italic,
        Link,
        List,
        BlockQuote,
        Heading,
        Code,
        SourceEditing,
        GeneralHtmlSupport,
      } = CKEDITOR;
      const pictures = image
        ? [
            CKEDITOR['ImageBlock'],
            CKEDITOR['ImageInline'],
            CKEDITOR['ImageResize'],
            CKEDITOR['LinkImage'],
          ]
        : [];
      const place = document.createElement('div');
      document.body.append(place);
      const editor = await CKEDITOR.ClassicEditor.create(place, {
        licenseKey: 'GPL',
        plugins: [
          Essentials,
          Paragraph,
          Bold,
          Italic,
          Link,
          List,
          BlockQuote,
          Heading,
          Code,
          SourceEditing,
          GeneralHtmlSupport,
          ...pictures,
        ],
        htmlSupport: { allow },
      });
      editor.data.set(text);
      const saved = editor.getData();
      await editor.destroy();
      place.remove();
      return saved;
    },
    html,
    ALLOWED[rules],
    rules === 'drupal',
  );
