/** A text of the plugin that is said in another language. */
export interface SourceString {
  readonly text: string;
  /** Context that distinguishes it from the same text elsewhere; empty if none. */
  readonly context: string;
  /** For who translates it; empty where nobody wrote anything. */
  readonly comment: string;
  /** Where it stands, below the folder of the plugin. */
  readonly file: string;
}

/** A call of one of the functions of WordPress that translate, with a comment right before it where there is one. */
const CALL =
  /(?:\/\*\s*translators:\s*([^*]*?)\s*\*\/\s*(?:[^;]*?))?(?:\b(?:esc_html|esc_attr)?_(?:_|e)|\b(?:esc_html|esc_attr)__)\(\s*'((?:[^'\\]|\\.)*)',\s*'techniekpact-monitor'\s*,?\s*\)/g;

/** The texts of a file of PHP or of the editor's script. */
export const stringsInSource = (file: string, source: string): readonly SourceString[] =>
  Array.from(source.matchAll(CALL), ([, comment = '', text = '']) => ({
    text: text.replaceAll(/\\(.)/g, '$1'),
    context: '',
    comment,
    file,
  }));

/** WordPress gives those of a block's description a context. */
const BLOCK_FIELDS = {
  title: 'block title',
  description: 'block description',
  keywords: 'block keyword',
} as const;

/** The texts of a `block.json`. */
export const stringsInBlock = (file: string, json: string): readonly SourceString[] => {
  const block = JSON.parse(json) as Readonly<
    Record<string, string | readonly string[] | undefined>
  >;
  return Object.entries(BLOCK_FIELDS).flatMap(([field, context]) =>
    [block[field] ?? []].flat().map((text) => ({ text, context, comment: '', file })),
  );
};

/** Fields of the plugin header that WordPress shows. */
export const stringsInHead = (file: string, source: string): readonly SourceString[] =>
  ['Plugin Name', 'Description'].flatMap((field) => {
    const text = new RegExp(`^ \\* ${field}: +(.+)$`, 'm').exec(source)?.[1];
    return text === undefined
      ? []
      : [{ text, context: '', comment: `${field} of the plugin`, file }];
  });
