import { asWritten } from './as-written.js';
import { choicesOf } from './choices.js';
import type { Lang } from '../text/lang.js';
import { languageOf, writtenLanguageOf } from './language.js';
import { onPageLanguage } from './on-page-language.js';
import { onSurroundings } from './on-surroundings.js';
import { adoptProperties, reflect } from './reflect.js';
import { chosenIn, metaOf, saidOf, SHARED, surroundingsOf, type SharedName, type Surroundings } from './surroundings.js';
import { TpFallback } from './tp-fallback.js';

/** Attributes that change which figures are asked for; the others only change how they are shown. */
export const QUESTION = ['src', 'indicator', 'region', 'filter', 'split', 'period', 'edition', 'highlight'] as const;

/** What a widget asks for: its own attributes, and what groups and page say where it says nothing itself. */
export type Asked = Readonly<Record<(typeof QUESTION)[number], string | null>> & {
  readonly around: ReturnType<typeof chosenIn>;
};

/** The attributes of a widget, each a property too; a change of them, or of the page's language, renders anew. */
export abstract class TpAttributes extends TpFallback {
  /** Version of the copy of the library that defined this tag. */
  static version = '';
  /** Further attributes of one kind of widget, which its view reads itself. */
  static readonly shown: readonly string[] = [];

  declare src: string | null;
  declare indicator: string | null;
  declare region: string | null;
  declare filter: string | null;
  declare split: string | null;
  declare period: string | null;
  declare edition: string | null;
  declare highlight: string | null;
  declare heading: string | null;
  declare headingLevel: string | null;

  #leavePage = (): void => undefined;
  #leaveSurroundings = (): void => undefined;
  #surroundings: Surroundings | null = null;
  #first: string | null = null;
  #headingLang: Lang | null = null;

  /** Asked for when the tag is defined. */
  static override get observedAttributes(): string[] {
    const own = ['lang', 'heading', 'heading-level', 'hide', 'actions', 'theme', 'loading', ...QUESTION, ...this.shown];
    reflect(this, own);
    return [...super.observedAttributes, ...own];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (before === now) return;
    if (name === 'heading') this.#headingLang = null;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    adoptProperties(this, (this.constructor as typeof TpAttributes).observedAttributes);
    super.connectedCallback();
    const again = (): void => this.requestUpdate();
    this.#leavePage = onPageLanguage(again);
    this.#surroundings = surroundingsOf(this);
    this.#leaveSurroundings = onSurroundings(this.#surroundings, again);
    // It may stand in another group than before.
    if (this.hasUpdated) again();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePage();
    this.#leaveSurroundings();
  }

  /** What groups and page round it say of something that it does not say itself; null where nobody does. */
  inherited(name: SharedName): string | null {
    return this.getAttribute(name)?.trim() || (this.#surroundings && saidOf(this.#surroundings, name)[0]) || null;
  }

  /** Language of `heading`, which is the author's: a choice that a reader makes translates it not. One that comes later is in the language of then. */
  get headingLang(): Lang {
    return (this.#headingLang ??= this.hasUpdated ? languageOf(this) : writtenLanguageOf(this));
  }

  /** `heading` where it may stand in sentences and names of ours: in our language. */
  get ownHeading(): string | null {
    return this.headingLang === languageOf(this) ? this.heading : null;
  }

  /**
   * Whether something else is asked for than the page's own markup asks for, by a reader's choice or by a script: then the author's content answers
   * another question. Counts from the first time that it is asked.
   */
  protected get askedAnew(): boolean {
    const key = (choices: typeof choicesOf): string =>
      JSON.stringify([
        QUESTION.map((name) => this[name]),
        this.#surroundings?.groups.map((group) => [...choices(group)].filter(([name]) => name !== 'lang').sort()),
        SHARED.map((name) => metaOf(this.ownerDocument, name)?.content),
      ]);
    if (this.#first === null) void this.headingLang;
    this.#first ??= key(asWritten);
    return key(choicesOf) !== this.#first;
  }

  protected asked(): Asked {
    const around = this.#surroundings;
    const own = Object.fromEntries(QUESTION.map((name) => [name, this[name]])) as Record<(typeof QUESTION)[number], string | null>;
    const shared = (name: 'src' | 'period' | 'edition'): string | null => own[name] ?? (around && saidOf(around, name)[0]) ?? null;
    return {
      ...own,
      src: shared('src'),
      period: shared('period'),
      edition: shared('edition'),
      around: around === null ? [] : chosenIn(around),
    };
  }
}
