import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { EVENTS, type Ask, type Asked } from './asked.js';

let made = 0;

/**
 * Compiled in the browser, as tests of Angular may be; without decorators, which this project's TypeScript does not
 * have.
 */
export const ask: Ask = async (place, first) => {
  const name = `app-questions-${(made += 1)}`;
  const asked = signal<Asked>(first, { equal: () => false });
  class Questions {
    readonly asked = asked;
  }
  const properties = ['region', 'flag', 'count', 'items', 'record']
    .map((one) => `[${one}]="asked().${one}"`)
    .join(' ');
  const listeners = EVENTS.map((one) => `(${one})="asked().heard($event)"`).join(' ');
  Component({
    selector: name,
    template: `<tp-group region="PV20">@if (asked().shown) {<${first.tag} heading-level="4" loading="eager" ${properties} ${listeners}>@if (asked().text !== null) {<p>{{ asked().text }}</p>}</${first.tag}>}</tp-group>`,
    schemas: [CUSTOM_ELEMENTS_SCHEMA],
  })(Questions);
  place.append(document.createElement(name));
  const app = await bootstrapApplication(Questions, {
    providers: [provideZonelessChangeDetection()],
  });
  app.tick();
  return {
    update: (next) => {
      asked.set(next);
      app.tick();
    },
    remove: () => app.destroy(),
  };
};
