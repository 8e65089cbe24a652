import { attributeType, propertyOf } from './attribute-type.js';
import type { Manifest } from './element-docs.js';
import { elementsOf, propertiesOf } from './manifest.js';

/** A file of types below `dist/npm/types/frameworks`. */
export interface TypesFile {
  readonly name: string;
  readonly text: string;
}

/** The frameworks whose compilers check what a template says of a tag, each with a file of its own. */
export const FRAMEWORKS = ['react', 'preact', 'solid', 'vue', 'svelte', 'angular'] as const;

/** Types of our tags for the compiler of each framework, from the docblocks of their classes. */
export const frameworkTypes = (manifest: Manifest): readonly TypesFile[] => [
  { name: 'elements', text: elementTypes(manifest) },
  ...FRAMEWORKS.map((name) => ({ name, text: `${HEADS[name]}\n${BODIES[name]}` })),
];

const elementTypes = (manifest: Manifest): string => {
  const found = elementsOf(manifest);
  const attributes = found.map(
    ({ name, summary = '', attributes: all = [] }) =>
      `/** ${summary} */\nexport interface ${name}Attributes {\n${all
        .map((one) => `  ${comment(one)}\n  '${one.name}'?: ${takes(one.type?.text)} | undefined;`)
        .join('\n')}\n}`,
  );
  const properties = found.map((one) => {
    const own = propertiesOf(one).map(
      (property) =>
        `  ${comment(property)}\n  ${property.name}?: ${one.name}['${property.name}'] | undefined;`,
    );
    const same = (one.attributes ?? []).map(
      ({ name }) => `  ${propertyOf(name)}?: ${one.name}Attributes['${name}'] | null;`,
    );
    return `export interface ${one.name}Properties {\n${[...same, ...own].join('\n')}\n}`;
  });
  const map = found.map(
    ({ tagName, name, events = [] }) =>
      `  '${tagName}': {\n    element: ${name};\n    attributes: ${name}Attributes;\n    properties: ${name}Properties;\n    events: ${
        events.map((one) => `'${one.name}'`).join(' | ') || 'never'
      };\n  };`,
  );
  return `import type { ${found.map(({ name }) => name).join(', ')} } from '../entries/index.js';
import type { TpEventMap } from '../widgets/core/events.js';

export type { TpEventMap };

${[...attributes, ...properties].join('\n\n')}

/** Every tag: its class, what can be written on it, the properties that hold the same and more, and what it sends. */
export interface TpTags {
${map.join('\n')}
}
`;
};

const comment = ({ description = '' }: { readonly description?: string }): string =>
  `/** ${description.replaceAll('*/', '* /')} */`;

/**
 * What may be written: a number also as a text, and a word that is a number also as a number; of what is there or not,
 * `true` or nothing.
 */
const takes = (said?: string): string =>
  attributeType(said)
    .split(' | ')
    .map((type) => {
      if (type === 'number') return 'number | `${number}`';
      if (type === 'boolean') return "boolean | ''";
      return /^'\d+'$/.test(type) ? `${type.replaceAll("'", '')} | ${type}` : type;
    })
    .join(' | ');

/** Those that every widget has, as what they are: a property of one class cannot become an accessor of the next. */
export const asAccessors = (types: string): string =>
  types.replace(
    /^    (\w+): (string \| null);$/gm,
    '    get $1(): $2;\n    set $1(value: string | number | null | undefined);',
  );

/**
 * The properties of each class, put in its published types: what the class itself has of them is made when its tag is
 * defined.
 */
export const withProperties = (manifest: Manifest, name: string, types: string): string => {
  const one = elementsOf(manifest).find((element) => element.name === name);
  const before = new RegExp(`(export declare class ${name} extends \\w+[^{]*\\{\\n)`);
  const lines = (one?.attributes ?? []).flatMap((attribute) => {
    const property = propertyOf(attribute.name);
    if (new RegExp(`^    (?:get )?${property}[(:]`, 'm').test(types) || property === 'lang')
      return [];
    const [given, held] = [
      takes(attribute.type?.text),
      attributeType(attribute.type?.text).replace('number', 'string'),
    ];
    return [
      `    ${comment(attribute)}`,
      `    get ${property}(): ${held} | null;`,
      `    set ${property}(value: ${given} | null | undefined);`,
    ];
  });
  return types.replace(before, `$1${lines.map((line) => `${line}\n`).join('')}`);
};

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
  `type Own<Tag extends keyof TpTags> = TpTags[Tag]['attributes'] & Omit<TpTags[Tag]['properties'], keyof TpTags[Tag]['attributes']> & ${more};`;

const tags = (usual: string): string =>
  `type Tags = { [Tag in keyof TpTags]: Own<Tag> & Omit<${usual}, keyof Own<Tag>> };`;

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
  solid: `type Written<Tag extends keyof TpTags> = TpTags[Tag]['attributes'];
type Held<Tag extends keyof TpTags> = TpTags[Tag]['properties'];
type Own<Tag extends keyof TpTags> = Written<Tag> & Omit<Held<Tag>, keyof Written<Tag>> & {
  [Name in keyof Written<Tag> & string as \`attr:\${Name}\`]?: Written<Tag>[Name];
} & { [Name in keyof Held<Tag> & string as \`prop:\${Name}\`]?: Held<Tag>[Name] } & ${listeners('on:')};
${tags("JSX.HTMLAttributes<TpTags[Tag]['element']>")}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  vue: `type Joined<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Joined<Rest>>}\` : Name;
type Written<Tag extends keyof TpTags> = { [Name in keyof TpTags[Tag]['attributes'] & string as Joined<Name>]?: TpTags[Tag]['attributes'][Name] };
type Own<Tag extends keyof TpTags> = Written<Tag> & Omit<TpTags[Tag]['properties'], keyof Written<Tag>> & {
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
  // Its compiler lets any attribute stand on a tag with a hyphen; what it knows of the tag are its class, by reference,
  // and its events.
  angular: `export type * from './elements.js';\n`,
};
