import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Given, Mount } from './app.js';

/**
 * Compiled in the browser, as tests of Angular may be; without decorators, which this project's TypeScript does not
 * have.
 */
let made = 0;

export const mount: Mount = async (place, first) => {
  const name = `app-page-${(made += 1)}`;
  const given = signal<Given>(first, { equal: () => false });
  // A class of its own for each page: Angular knows components by their selector.
  class Page {
    readonly given = given;
  }
  Component({
    selector: name,
    template: `@if (given().shown) {
      <tp-indicator [src]="given().src" [region]="given().region" [headingLevel]="given().headingLevel" [size]="given().size" loading="eager" (tp-ready)="given().onReady($event)"
        ><p>{{ given().text }}</p></tp-indicator
      >
    }`,
    schemas: [CUSTOM_ELEMENTS_SCHEMA],
  })(Page);
  place.append(document.createElement(name));
  const app = await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
  app.tick();
  return {
    update: (next) => {
      given.set(next);
      app.tick();
    },
    remove: () => app.destroy(),
  };
};
