import type { Manifest } from './element-docs.js';

/** A file of types below `dist/npm/types/frameworks`. */
export interface TypesFile {
  readonly name: string;
  readonly text: string;
}

/** The frameworks whose compilers check what a template says of a tag, each with a file of its own. */
export const FRAMEWORKS = ['react', 'preact', 'solid', 'vue', 'svelte', 'angular'] as const;

/** What each framework's own compiler needs to know of our tags, from the docblocks of their classes. */
export const frameworkTypes = (manifest: Manifest): readonly TypesFile[] => [
  { name: 'elements', text: elementTypes(manifest) },
  ...FRAMEWORKS.map((name) => ({ name, text: `${HEADS[name]}\n${BODIES[name]}` })),
];

const elementTypes = ({ modules }: Manifest): string => {
  const tags = modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap((one) => (one.tagName === undefined ? [] : [{ ...one, tag: one.tagName, path }])),
  );
  const imports = tags.map(({ name, path }) => `import type { ${name} } from '../${path.replace(/^src\//, '').replace(/\.ts$/, '.js')}';`);
  const attributes = tags.map(
    ({ name, summary = '', attributes: all = [] }) =>
      `/** ${summary} */\nexport interface ${name}Attributes {\n${all
        .map(
          (one) =>
            `  /** ${(one.description ?? '').replaceAll('*/', '* /')} */\n  ${quoted(one.name)}?: ${valueType(one.type?.text)} | undefined;`,
        )
        .join('\n')}\n}`,
  );
  const map = tags.map(({ tag, name, superclass, attributes: all = [], events = [] }) => {
    // The one attribute of two words that widgets with figures have as a property too, but those without a heading.
    const titled = all.some((one) => one.name === 'heading-level');
    const properties = titled && superclass?.name === 'TpElement' ? `{ headingLevel?: ${name}Attributes['heading-level'] }` : '{}';
    return `  '${tag}': {\n    element: ${name};\n    attributes: ${name}Attributes;\n    properties: ${properties};\n    events: ${
      events.map((one) => quoted(one.name)).join(' | ') || 'never'
    };\n  };`;
  });
  return `${[...imports, "import type { TpEventMap } from '../elements/events.js';"].join('\n')}

export type { TpEventMap };

${attributes.join('\n\n')}

/** Every tag: its class, what can be written on it, and what it sends. */
export interface TpTags {
${map.join('\n')}
}
`;
};

const quoted = (text: string): string => `'${text}'`;

/** `nl|en` is one of these words; a number may be written as a number too. */
const valueType = (text = 'string'): string =>
  text === 'string'
    ? text
    : text
        .split('|')
        .map((word) => (/^\d+$/.test(word) ? `${word} | '${word}'` : quoted(word.replaceAll("'", ''))))
        .join(' | ');

const TAGS = "import type { TpEventMap, TpTags } from './elements.js';";

const HEADS: Readonly<Record<(typeof FRAMEWORKS)[number], string>> = {
  react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';\n${TAGS}\n`,
  preact: `import type { HTMLAttributes } from 'preact';\n${TAGS}\n`,
  solid: `import type { JSX } from 'solid-js';\n${TAGS}\n`,
  vue: `import type { HTMLAttributes } from 'vue';\n${TAGS}\n`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';\n${TAGS}\n`,
  angular: '',
};

/** Listeners by the name of the event behind `before`. */
const listeners = (before: string): string =>
  `{ [Name in TpTags[Tag]['events'] as \`${before}\${Name}\`]?: ((event: TpEventMap[Name]) => void) | undefined }`;

const own = (more: string): string =>
  `type Own<Tag extends keyof TpTags> = TpTags[Tag]['attributes'] & TpTags[Tag]['properties'] & ${more};`;

const tags = (usual: string): string => `type Tags = { [Tag in keyof TpTags]: Own<Tag> & Omit<${usual}, keyof Own<Tag>> };`;

const BODIES: Readonly<Record<(typeof FRAMEWORKS)[number], string>> = {
  react: `${own(listeners('on'))}
${tags("DetailedHTMLProps<HTMLAttributes<TpTags[Tag]['element']>, TpTags[Tag]['element']>")}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  preact: `${own(listeners('on'))}
${tags("HTMLAttributes<TpTags[Tag]['element']>")}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  solid: `type Written<Tag extends keyof TpTags> = TpTags[Tag]['attributes'] & TpTags[Tag]['properties'];
type Own<Tag extends keyof TpTags> = Written<Tag> & { [Name in keyof Written<Tag> & string as \`attr:\${Name}\`]?: Written<Tag>[Name] } & {
  [Name in keyof Written<Tag> & string as \`prop:\${Name}\`]?: Written<Tag>[Name];
} & ${listeners('on:')};
${tags("JSX.HTMLAttributes<TpTags[Tag]['element']>")}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  vue: `type Joined<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Joined<Rest>>}\` : Name;
type Written<Tag extends keyof TpTags> = { [Name in keyof TpTags[Tag]['attributes'] & string as Joined<Name>]?: TpTags[Tag]['attributes'][Name] };
type Own<Tag extends keyof TpTags> = Written<Tag> & {
  [Name in TpTags[Tag]['events'] as \`on\${Capitalize<Joined<Name>>}\`]?: ((event: TpEventMap[Name]) => void) | undefined;
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}

type Tags = {
  [Tag in keyof TpTags]: new () => {
    $props: Own<Tag> & Omit<HTMLAttributes, keyof Own<Tag>>;
    $slots: { default?: () => unknown };
  };
};
`,
  svelte: `${own(`${listeners('on')} & ${listeners('on:')}`)}
${tags("HTMLAttributes<TpTags[Tag]['element']>")}

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`,
  // Its compiler lets any attribute stand on a tag with a hyphen; what it knows of the tag are its class, by reference, and its events.
  angular: `export type * from './elements.js';\n`,
};
