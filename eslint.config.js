import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';
import { plainNames } from './build/plain-names.mjs';

/** The table of widgets is plain data: who lists widgets reads it, and imports none of them. */
const table = 'widgets/index.ts';
/** What a widget and its parts build on. A widget never imports another. */
const shared = ['model', 'text', 'data', 'charts', 'embed', 'widgets/core'];
const foldersIn = (folder) =>
  readdirSync(`${import.meta.dirname}/src/${folder}`, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${folder}/${entry.name}`] : [],
  );
const kinds = foldersIn('widgets').filter((folder) => folder !== 'widgets/core');

/** Which rooms of `src` each room may import from. Anything else is an error; see docs/architecture.md. */
const rooms = {
  model: [],
  schema: [],
  embed: [table],
  [table]: ['model'],
  text: ['model'],
  data: ['model'],
  charts: ['model', 'text'],
  // Files and citations are made when a reader asks for them: `lazy` brings them in.
  'widgets/core': [...shared, 'tools/share'],
  ...Object.fromEntries(
    kinds.flatMap((widget) => [
      [widget, shared],
      // The layers within a widget: what decides, what says, what draws.
      [`${widget}/model`, ['model']],
      [`${widget}/text`, ['model', 'text', `${widget}/model`]],
      [`${widget}/chart`, ['model', 'text', 'charts', `${widget}/model`, `${widget}/text`]],
    ]),
  ),
  ...Object.fromEntries(foldersIn('tools').map((tool) => [tool, [...shared, table]])),
  sandbox: ['embed', 'widgets/custom-chart'],
  publish: ['model', 'data', 'embed', 'tools/builder', ...foldersIn('widgets'), table],
};

const zones = Object.entries(rooms).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [...new Set([room, ...allowed])].map((other) => `./${other}`),
  message: `See which folders ${room} may import from in docs/architecture.md.`,
}));

const packages = (room) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(room === 'sandbox'
            ? []
            : [
                {
                  regex: '^vega(-(?!lite)|$)',
                  message: 'Only sandbox, build and tests know Vega.',
                  allowTypeImports: true,
                },
              ]),
          ...(room === 'charts'
            ? [{ regex: '^vega-lite', message: 'Types only.', allowTypeImports: true }]
            : []),
          ...(room.startsWith('widgets') || room.startsWith('tools') || room === 'register'
            ? []
            : [{ regex: '^lit', message: 'Only widgets and tools know Lit.' }]),
        ],
      },
    ],
  },
});

const sinks = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'srcdoc',
  'createContextualFragment',
  'setHTMLUnsafe',
  'write',
  'writeln',
].map((property) => ({ property, message: 'An HTML sink: use textContent or a template.' }));

const syntax = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
];

/** What libraries of host pages put something else in the place of, under the same name. */
const replaced = [
  {
    object: 'Array',
    property: 'from',
    message: 'Prototype.js and MooTools replace it: spread, or use times of model.',
  },
  { property: 'bind', message: 'MooTools replaces it: use an arrow function.' },
];
const replacedSyntax = [
  {
    selector: 'CallExpression[callee.property.name="entries"][callee.object.name!="Object"]',
    message:
      'Prototype.js replaces it on arrays: use enumerate of model, or go through the map itself.',
  },
];

/** Whose modules and their declarations have names of the field only; see docs/glossary.md. */
const plainlyNamed = ['src/**/*.ts', '{build,integrations,demo}/**/*.{ts,mjs}'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'storybook-static/', 'shots/', 'coverage/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs', 'test/support/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['{build,integrations}/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...sinks],
      'no-restricted-syntax': ['error', ...syntax],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...sinks, ...replaced],
      'no-restricted-syntax': ['error', ...syntax, ...replacedSyntax],
    },
  },
  {
    files: ['{src,build,integrations,demo,stories}/**/*.{ts,mjs}'],
    // Prettier breaks code; comments are broken by hand.
    rules: { 'max-len': ['error', { code: 1000, comments: 120, ignoreUrls: true }] },
  },
  { files: ['src/**/*.ts'], rules: { 'max-lines': ['error', 250] } },
  {
    files: plainlyNamed,
    plugins: { house: plainNames },
    rules: { 'house/plain-names': 'error' },
  },
  { ...lit['flat/recommended'], files: ['src/{widgets,tools}/**/*.ts', 'stories/**/*.ts'] },
  {
    ...wc['flat/recommended'],
    files: ['src/{widgets,tools}/**/*.ts'],
    rules: { ...wc['flat/recommended'].rules, 'wc/guard-super-call': 'off' },
  },
  {
    files: ['src/{widgets,tools}/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    // Names are written as `.textContent`, which this rule cannot see; the audits of the tests can.
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/accessible-name': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensionAlias: { '.js': ['.ts', '.d.ts', '.js'] } }),
      ],
    },
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  // It arrives lazily, with what draws.
  {
    files: ['src/widgets/core/chart/mount-chart.ts'],
    rules: { 'import-x/no-restricted-paths': 'off' },
  },
  ...readdirSync(`${import.meta.dirname}/src`).map(packages),
  {
    files: ['build/**', 'test/**', 'demo/**', 'src/widgets/core/page/report.ts', 'vite.config.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**', 'stories/**'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='only'][object.name=/^(it|describe|test)$/]",
          message: 'A narrowed test hides the others.',
        },
      ],
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
