/** What the server of each framework sends for the same page. Nothing here has a window: our tags are imported as a page's own code does, and do nothing. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import '@angular/compiler';
import '../../../../src/entries/define.ts';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { renderToString as renderPreact } from 'preact-render-to-string';
import { renderToString as renderReact } from 'react-dom/server';
import { Show } from 'solid-js';
import {
  createComponent,
  escape,
  generateHydrationScript,
  renderToString as renderSolid,
  ssr,
  ssrAttribute,
  ssrHydrationKey,
} from 'solid-js/web';
import { compile } from 'svelte/compiler';
import { render as renderSvelte } from 'svelte/server';
import { shallowRef } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';

import { page as angularPage, providers } from './angular.ts';
import { given as asked } from './given.ts';
import { page as preactPage } from './preact.ts';
import { page as reactPage } from './react.ts';
import { page as vuePage } from './vue.ts';

const given = asked(() => undefined);

const documentOf = (body, head = '') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8">${head}</head><body><div id="place">${body}</div></body></html>`;

/** As Solid's compiler writes it for a server (`generate: 'ssr', hydratable: true`). */
const card = ['<tp-indicator', ' class="card"', ' loading="eager"><p>', '</p></tp-indicator>'];
const section = ['<section', '>', '</section>'];
const solidPage = () =>
  ssr(
    section,
    ssrHydrationKey(),
    escape(
      createComponent(Show, {
        get when() {
          return given.shown;
        },
        get children() {
          const attributes = {
            src: given.src,
            region: given.region,
            'heading-level': given.headingLevel,
          };
          const written = Object.entries(attributes).map(([name, value]) =>
            ssrAttribute(name, escape(value, true), false),
          );
          return ssr(card, ssrHydrationKey(), written.join(''), escape(given.text));
        },
      }),
    ),
  );

const angular = () => {
  const { type } = angularPage(given);
  return renderApplication(
    (context) =>
      bootstrapApplication(
        type,
        { providers: [provideServerRendering(), ...providers()] },
        context,
      ),
    {
      document: documentOf('<app-served></app-served>'),
      url: '/',
    },
  );
};

/** Its compiler writes one file for servers, and another for browsers. */
const svelte = async () => {
  const source = readFileSync(join(import.meta.dirname, 'Served.svelte'), 'utf8');
  const file = join(import.meta.dirname, `Served-${process.pid}.mjs`);
  writeFileSync(file, compile(source, { generate: 'server', filename: 'Served.svelte' }).js.code);
  try {
    const { default: Served } = await import(pathToFileURL(file).href);
    const { head, body } = renderSvelte(Served, { props: given });
    return documentOf(body, head);
  } finally {
    rmSync(file);
  }
};

/** A document by the name of each framework. */
const pages = {
  react: documentOf(renderReact(reactPage(given))),
  preact: documentOf(renderPreact(preactPage(given))),
  vue: documentOf(await renderVue(vuePage(shallowRef(given)))),
  svelte: await svelte(),
  solid: documentOf(
    renderSolid(() => createComponent(solidPage, {})),
    generateHydrationScript(),
  ),
  angular: await angular(),
};
process.stdout.write(`\n${JSON.stringify(pages)}`);
