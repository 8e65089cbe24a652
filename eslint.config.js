import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Which rooms each room may import from. Anything else is an error; see docs/architecture.md. */
const rooms = {
  model: [],
  text: ['model'],
  sources: ['model'],
  charts: ['model', 'text'],
  engine: ['charts'],
  embed: [],
  schema: [],
  sandbox: ['embed'],
  build: ['charts', 'engine', 'hosts'],
  hosts: ['embed'],
  elements: ['model', 'text', 'sources', 'charts', 'embed'],
  publish: ['model', 'sources', 'embed', 'elements'],
};
const all = [...Object.keys(rooms), 'entries'];

const direction = (room, allowed) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...all
            .filter((other) => other !== room && !allowed.includes(other))
            .map((other) => ({ regex: `^\\.\\./(\\.\\./)*${other}/`, message: `${room} may not import from ${other}.` })),
          ...(room === 'engine' || room === 'build' || room === 'sandbox'
            ? []
            : [{ regex: '^vega(-(?!lite)|$)', message: 'Only engine, sandbox and build know Vega.', allowTypeImports: true }]),
          ...(room === 'charts' ? [{ regex: '^vega-lite', message: 'Types only.', allowTypeImports: true }] : []),
          ...(room === 'elements' ? [] : [{ regex: '^lit', message: 'Only elements know Lit.' }]),
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
  { object: 'Array', property: 'from', message: 'Prototype.js and MooTools replace it: spread, or use times of model.' },
  { property: 'bind', message: 'MooTools replaces it: use an arrow function.' },
];
const replacedSyntax = [
  {
    selector: 'CallExpression[callee.property.name="entries"][callee.object.name!="Object"]',
    message: 'Prototype.js replaces it on arrays: use enumerate of model, or go through the map itself.',
  },
];

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
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', ...sinks], 'no-restricted-syntax': ['error', ...syntax] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/build/**', 'src/hosts/**'],
    rules: {
      'no-restricted-properties': ['error', ...sinks, ...replaced],
      'no-restricted-syntax': ['error', ...syntax, ...replacedSyntax],
    },
  },
  { ...lit['flat/recommended'], files: ['src/elements/**/*.ts', 'stories/**/*.ts'] },
  { ...wc['flat/recommended'], files: ['src/elements/**/*.ts'], rules: { ...wc['flat/recommended'].rules, 'wc/guard-super-call': 'off' } },
  {
    files: ['src/elements/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    // Names are written as `.textContent`, which this rule cannot see; the audits of the tests can.
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/accessible-name': 'off' },
  },
  ...Object.entries(rooms).map(([room, allowed]) => direction(room, allowed)),
  // The parts that come lazily: the only files of the room that may hold engine and chart.
  {
    files: [
      'src/elements/{engine-part,chart-breakdown-part,chart-compare-part,chart-flow-part,chart-map-part,chart-panels-part,chart-trend-part,keep-drawn,load-parts}.ts',
    ],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  { files: ['src/build/**', 'test/**', 'demo/**', 'src/elements/report.ts', 'vite.config.ts'], rules: { 'no-console': 'off' } },
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
