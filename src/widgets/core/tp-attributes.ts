import { writtenAttributes } from './written-attributes.js';
import { choicesOf } from './choices.js';
import type { Lang } from '../../text/lang.js';
import { languageOf, writtenLanguageOf } from './page/language.js';
import { onInheritedChange } from './page/on-inherited-change.js';
import { adoptProperties, reflect } from './reflect.js';
import {
  inheritedFilters,
  metaOf,
  inheritedValues,
  SHARED,
  inheritedAttributes,
  type SharedName,
  type InheritedAttributes,
} from './page/inherited-attributes.js';
import { TpFallback } from './tp-fallback.js';

/** Attributes that change which figures are loaded; the others only change how they are shown. */
export const QUESTION = [
  'src',
  'indicator',
  'region',
  'filter',
  'split',
  'period',
  'edition',
  'highlight',
] as const;

/** The attributes of a question: those of the widget, and those of groups and page where it has none. */
export type QuestionAttributes = Readonly<Record<(typeof QUESTION)[number], string | null>> & {
  readonly inherited: ReturnType<typeof inheritedFilters>;
};

/**
 * The attributes of a widget, each a property too; a change of them, or of the page's language, renders anew.
 *
 * The tags below are the contract that every widget has. An element inherits the tags of the classes that it extends,
 * and its own docblock says only what is its own, or other than theirs.
 *
 * @attr {auto|light|dark|contrast|inherit} theme - `auto` follows the page's `color-scheme`; `light` and `dark` do not;
 * `contrast` is for stronger colours and lines; `inherit` draws with the page's text colour. A reader's own settings
 * come first. Default `auto`.
 * @attr {nl|en} lang - Language; without it the page's own, else Dutch.
 *
 * @csspart base - The whole widget.
 *
 * @fires {CustomEvent<null>} tp-ready - All of it stands.
 * @fires {CustomEvent<TpErrorDetail>} tp-error - Something could not be shown; the widget says so itself too.
 */
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

  #stopInheriting = (): void => undefined;
  #inherited: InheritedAttributes | null = null;
  #markupChoices: string | null = null;
  #headingLang: Lang | null = null;

  /** Asked for when the tag is defined. */
  static override get observedAttributes(): string[] {
    const own = [
      'lang',
      'heading',
      'heading-level',
      'hide',
      'actions',
      'theme',
      'loading',
      ...QUESTION,
      ...this.shown,
    ];
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
    this.#inherited = inheritedAttributes(this);
    this.#stopInheriting = onInheritedChange(this.#inherited, again);
    // It may stand in another group than before.
    if (this.hasUpdated) again();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopInheriting();
  }

  /** The attribute of the element, else of the nearest group, else of the page; null when none has it. */
  inherited(name: SharedName): string | null {
    return (
      this.getAttribute(name)?.trim() ||
      (this.#inherited && inheritedValues(this.#inherited, name)[0]) ||
      null
    );
  }

  /**
   * Language of the author's `heading`: it stays the same when a reader chooses another language. A heading that is set
   * later is in the language of that moment.
   */
  get headingLang(): Lang {
    return (this.#headingLang ??= this.hasUpdated ? languageOf(this) : writtenLanguageOf(this));
  }

  /** `heading` when it is in the language of the widget, so that our sentences may contain it; else null. */
  get ownHeading(): string | null {
    return this.headingLang === languageOf(this) ? this.heading : null;
  }

  /**
   * Whether a reader's choice or a script changed the question that the page's markup puts: then the author's content
   * answers another question. The first call notes the markup.
   */
  protected get differsFromMarkup(): boolean {
    const key = (choices: typeof choicesOf): string =>
      JSON.stringify([
        QUESTION.map((name) => this[name]),
        this.#inherited?.groups.map((group) =>
          [...choices(group)].filter(([name]) => name !== 'lang').sort(),
        ),
        SHARED.map((name) => metaOf(this.ownerDocument, name)?.content),
      ]);
    if (this.#markupChoices === null) void this.headingLang;
    this.#markupChoices ??= key(writtenAttributes);
    return key(choicesOf) !== this.#markupChoices;
  }

  protected questionAttributes(): QuestionAttributes {
    const around = this.#inherited;
    const own = Object.fromEntries(QUESTION.map((name) => [name, this[name]])) as Record<
      (typeof QUESTION)[number],
      string | null
    >;
    const shared = (name: 'src' | 'period' | 'edition'): string | null =>
      own[name] ?? (around && inheritedValues(around, name)[0]) ?? null;
    return {
      ...own,
      src: shared('src'),
      period: shared('period'),
      edition: shared('edition'),
      inherited: around === null ? [] : inheritedFilters(around),
    };
  }
}
