import { readFileSync } from 'node:fs';

/** One framework with its own compiler, a page that it must take, and one whose marked lines it must refuse. */
export interface Framework {
  readonly name: string;
  /** Program in `node_modules/.bin`, and what it is asked. */
  readonly compiler: readonly [program: string, ...args: string[]];
  /** What the folder's `tsconfig.json` says beside what all say. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly more?: Readonly<Record<string, unknown>>;
  /** Ending of the two pages. */
  readonly ending: string;
  readonly right: string;
  /** A line that the compiler must refuse ends with the word WRONG in a comment of the framework's language. */
  readonly wrong: string;
}

/** Colours are chosen on every tag by the same words; a group shows nothing itself. */
const THEMED = (
  JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8')) as {
    readonly modules: readonly { readonly declarations: readonly { readonly tagName: string }[] }[];
  }
).modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ tagName }) => (tagName === 'tp-group' ? [] : [tagName])),
);

const themed = (indent: string): string =>
  THEMED.map((tag) => `${indent}<${tag} theme="contrast"></${tag}>\n`).join('');

const jsx = (
  name: string,
  importSource: string,
  { event, level }: { readonly event: string; readonly level: string },
): Framework => {
  const property = (own: string): string => (importSource === 'solid-js' ? `prop:${own}` : own);
  return {
    name,
    compiler: ['tsc', '-p', '.', '--pretty', 'false'],
    options: {
      jsx: importSource === 'solid-js' ? 'preserve' : 'react-jsx',
      jsxImportSource: importSource,
    },
    ending: 'tsx',
    right: `import 'techniekpact-monitor-widgets/${name}';

export const page = (
  <section>
    <tp-indicator src="/index.json" region="PV28" size="large" heading-level="4" lang="nl" id="card" ${event}={(event) => event.type}>
      <p>2.685</p>
    </tp-indicator>
    <tp-trend split="gender" scale="index" theme="contrast" ${level}={3} />
    <tp-chart summary="Een lijn" height={320} ${property('spec')}={{ mark: 'line' }} ${property('data')}={[{ a: 1 }]} />
    <tp-chart summary="Een lijn" height="320" />
    <tp-embed-code oembed />
    <tp-map ${property('bordersCredit')}="CBS" />
    <tp-group region="PV28">
      <tp-table form="wide" />
    </tp-group>
${themed('    ')}  </section>
);
`,
    wrong: `import 'techniekpact-monitor-widgets/${name}';

export const page = (
  <section>
    <tp-indicator size="huge" /> {/* WRONG */}
    <tp-trend heading-level="9" /> {/* WRONG */}
    <tp-table form={3} /> {/* WRONG */}
    <tp-chart height="high" /> {/* WRONG */}
    <tp-map theme="blue" /> {/* WRONG */}
    <tp-indicator ${event}={(event) => event.nothing} /> {/* WRONG */}
    <tp-histogram /> {/* WRONG */}
  </section>
);
`,
  };
};

const angular = (name: string, member: string, template: readonly string[]): Framework => ({
  name,
  compiler: ['ngc', '-p', '.'],
  options: { experimentalDecorators: true, noEmit: false, outDir: 'out' },
  more: { angularCompilerOptions: { strictTemplates: true } },
  ending: 'ts',
  right: angularPage('Right', "size: TpIndicatorAttributes['size'] = 'large';", [
    '<tp-indicator #card src="/index.json" [region]="region" [size]="size" (tp-download)="heard($event.detail.fileName)"><p>2.685</p></tp-indicator>',
    '<p>{{ card.region }}</p>',
    ...THEMED.map((tag) => `<${tag} theme="contrast" />`),
  ]),
  wrong: angularPage('Wrong', member, template),
});

const angularPage = (
  name: string,
  member: string,
  template: readonly string[],
): string => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { TpIndicatorAttributes } from 'techniekpact-monitor-widgets/angular';

@Component({
  selector: 'app-${name.toLowerCase()}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    ${template.join('\n    ')}
  \`,
})
export class ${name} {
  region = 'PV28';
  ${member}
  heard(name: string): string {
    return name;
  }
}
`;

const SCRIPT = '<script lang="ts">';

export const frameworks: readonly Framework[] = [
  jsx('react', 'react', { event: 'ontp-ready', level: 'headingLevel' }),
  jsx('preact', 'preact', { event: 'ontp-ready', level: 'headingLevel' }),
  jsx('solid', 'solid-js', { event: 'on:tp-ready', level: 'prop:headingLevel' }),
  {
    name: 'vue',
    compiler: ['vue-tsc', '-p', '.', '--pretty', 'false'],
    more: { vueCompilerOptions: { strictTemplates: true } },
    ending: 'vue',
    right: `<script setup lang="ts">
import 'techniekpact-monitor-widgets/vue';
const heard = (event: Event): string => event.type;
</script>

<template>
  <tp-indicator src="/index.json" region="PV28" size="large" heading-level="4" lang="nl" id="card" @tp-ready="heard"><p>2.685</p></tp-indicator>
  <tp-trend split="gender" scale="index" theme="contrast" :heading-level="3" />
  <tp-chart summary="Een lijn" :height="320" :spec="{ mark: 'line' }" :data="[{ a: 1 }]" />
  <tp-chart summary="Een lijn" height="320" />
  <tp-embed-code oembed />
  <tp-group region="PV28"><tp-table form="wide" /></tp-group>
${themed('  ')}</template>
`,
    wrong: `<script setup lang="ts">
import 'techniekpact-monitor-widgets/vue';
const heard = (event: CustomEvent<number>): number => event.detail;
</script>

<template>
  <tp-indicator size="huge" /><!-- WRONG -->
  <tp-trend heading-level="9" /><!-- WRONG -->
  <tp-table :form="3" /><!-- WRONG -->
  <tp-chart height="high" /><!-- WRONG -->
  <tp-indicator @tp-ready="heard" /><!-- WRONG -->
</template>
`,
  },
  {
    name: 'svelte',
    compiler: [
      'svelte-check',
      '--output',
      'machine',
      '--tsconfig',
      './tsconfig.json',
      '--threshold',
      'error',
    ],
    ending: 'svelte',
    right: `${SCRIPT}
  import 'techniekpact-monitor-widgets/svelte';
  const heard = (event: Event): string => event.type;
</script>

<tp-indicator src="/index.json" region="PV28" size="large" heading-level="4" lang="nl" id="card" ontp-ready={heard}><p>2.685</p></tp-indicator>
<tp-trend split="gender" scale="index" theme="contrast" headingLevel={3}></tp-trend>
<tp-chart summary="Een lijn" height={320} spec={{ mark: 'line' }} data={[{ a: 1 }]}></tp-chart>
<tp-chart summary="Een lijn" height="320"></tp-chart>
<tp-embed-code oembed></tp-embed-code>
<tp-group region="PV28"><tp-table form="wide"></tp-table></tp-group>
${themed('')}`,
    wrong: `${SCRIPT}
  import 'techniekpact-monitor-widgets/svelte';
  const heard = (event: CustomEvent<number>): number => event.detail;
</script>

<tp-indicator size="huge"></tp-indicator><!-- WRONG -->
<tp-trend heading-level="9"></tp-trend><!-- WRONG -->
<tp-table form={3}></tp-table><!-- WRONG -->
<tp-chart height="high"></tp-chart><!-- WRONG -->
<tp-indicator ontp-ready={heard}></tp-indicator><!-- WRONG -->
`,
  },
  // Its compiler looks at templates only where the scripts are right: each has a page that is wrong.
  angular('angular, in a template', "size: TpIndicatorAttributes['size'] = 'large';", [
    '<tp-indicator #card (tp-download)="heard($event.detail.nothing)" /><!-- WRONG -->',
    '<p>{{ card.nothing }}</p><!-- WRONG -->',
  ]),
  angular('angular, in a component', "size: TpIndicatorAttributes['size'] = 'huge'; // WRONG", [
    '<tp-indicator [attr.size]="size" />',
  ]),
  {
    name: 'plain',
    compiler: ['tsc', '-p', '.', '--pretty', 'false'],
    ending: 'ts',
    right: `import 'techniekpact-monitor-widgets/define';

const card = document.createElement('tp-indicator');
card.region = 'PV28';
card.size = 'large';
card.headingLevel = 4;
const map = document.createElement('tp-map');
map.bordersCredit = map.borders = 'provincie';
document.createElement('tp-group').region = null;
const chart = document.createElement('tp-chart');
chart.height = 320;
chart.spec = { mark: 'line' };
document.createElement('tp-embed-code').oembed = true;
${THEMED.map((tag) => `document.createElement('${tag}').theme = 'contrast';\n`).join('')}card.addEventListener('tp-download', ({ detail }) => detail.fileName.trim());
document.body.append(card);
`,
    wrong: `import 'techniekpact-monitor-widgets/define';

const card = document.createElement('tp-indicator');
card.region = {}; // WRONG
card.regions = 'PV28'; // WRONG
card.size = 'huge'; // WRONG
card.addEventListener('tp-download', ({ detail }) => detail.nothing); // WRONG
`,
  },
];
