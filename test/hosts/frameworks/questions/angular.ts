import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { EVENTS, type MountPage, type Bound } from './bound.js';

let made = 0;

/**
 * Compiled in the browser, as tests of Angular may be; without decorators, which this project's TypeScript does not
 * have.
 */
export const mountPage: MountPage = async (place, first) => {
  const name = `app-questions-${(made += 1)}`;
  const bound = signal<Bound>(first, { equal: () => false });
  class Questions {
    readonly bound = bound;
  }
  const properties = ['region', 'flag', 'count', 'items', 'record']
    .map((one) => `[${one}]="bound().${one}"`)
    .join(' ');
  const listeners = EVENTS.map((one) => `(${one})="bound().onEvent($event)"`).join(' ');
  Component({
    selector: name,
    template: `<tp-group region="PV20">@if (bound().shown) {<${first.tag} heading-level="4" loading="eager" ${properties} ${listeners}>@if (bound().text !== null) {<p>{{ bound().text }}</p>}</${first.tag}>}</tp-group>`,
    schemas: [CUSTOM_ELEMENTS_SCHEMA],
  })(Questions);
  place.append(document.createElement(name));
  const app = await bootstrapApplication(Questions, {
    providers: [provideZonelessChangeDetection()],
  });
  app.tick();
  return {
    update: (next) => {
      bound.set(next);
      app.tick();
    },
    remove: () => app.destroy(),
  };
};
