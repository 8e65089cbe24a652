import { LitElement, type PropertyDeclarations } from 'lit';
import { onPageLanguage } from './on-page-language.js';

/** Attributes that change which figures are asked for; the others only change how they are shown. */
export const QUESTION = ['src', 'indicator', 'region', 'filter', 'split', 'period', 'edition'] as const;

/** The attributes that every widget has, as properties; a change of any of them, or of the page's language, renders anew. */
export abstract class TpAttributes extends LitElement {
  /** Version of the copy of the library that defined this tag. */
  static version = '';
  /** Further attributes of one kind of widget, which its view reads itself. */
  static readonly shown: readonly string[] = [];

  // Without decorators: their helpers would weigh more than all of this.
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(QUESTION.map((name) => [name, {}])),
    heading: { converter: (given) => given?.trim() || null },
    headingLevel: { attribute: 'heading-level' },
  };

  declare src: string | null;
  declare indicator: string | null;
  declare region: string | null;
  declare filter: string | null;
  declare split: string | null;
  declare period: string | null;
  declare edition: string | null;
  declare heading: string | null;
  declare headingLevel: string | null;

  #leavePage = (): void => undefined;

  constructor() {
    super();
    for (const name of [...QUESTION, 'heading', 'headingLevel'] as const) this[name] = null;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...this.shown];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (before !== now) this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leavePage = onPageLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePage();
  }
}
