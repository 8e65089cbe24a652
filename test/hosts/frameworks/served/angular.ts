import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
  type ApplicationConfig,
  type Type,
} from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import type { Given, Mount } from '../app.js';

interface Page {
  readonly type: Type<unknown>;
  readonly update: (next: Given) => void;
}

/**
 * Compiled where it runs, as tests of Angular may be. Its server writes what is said by `[attr.…]`, and leaves out what
 * is a property.
 */
export const page = (first: Given): Page => {
  const given = signal<Given>(first, { equal: () => false });
  class Served {
    readonly given = given;
  }
  Component({
    selector: 'app-served',
    template: `<section>@if (given().shown) {
      <tp-indicator class="card" [attr.src]="given().src" [attr.region]="given().region" [attr.heading-level]="given().headingLevel" loading="eager" (tp-ready)="given().onReady($event)"
        ><p>{{ given().text }}</p></tp-indicator
      >
    }</section>`,
    schemas: [CUSTOM_ELEMENTS_SCHEMA],
  })(Served);
  return { type: Served, update: (next) => given.set(next) };
};

/** Asked for when the page starts: on a server they are others. */
export const providers = (): ApplicationConfig['providers'] => [
  provideZonelessChangeDetection(),
  provideClientHydration(),
];

export const hydrate: Mount = async (_place, first) => {
  const { type, update } = page(first);
  const app = await bootstrapApplication(type, { providers: providers() });
  await app.whenStable();
  return {
    update: (next) => {
      update(next);
      app.tick();
    },
    remove: () => app.destroy(),
  };
};
