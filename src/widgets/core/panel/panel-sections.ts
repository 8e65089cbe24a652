import { html, nothing, type TemplateResult } from 'lit';
import type { FootText } from '../../../text/foot-text.js';
import type { Lang } from '../../../text/lang.js';
import { panelWords } from '../../../text/panel-words.js';
import { richText } from '../rich-text-template.js';
import type { Widget } from '../view.js';

/** The sections in the order of their words. */
const SECTIONS = ['table', 'download', 'about', 'share'] as const;
export type Section = (typeof SECTIONS)[number];

export interface PanelContent {
  readonly lang: Lang;
  /** Heading of the widget: it makes the names of the buttons unique on a page. */
  readonly heading: string;
  readonly foot: FootText;
  /** What each section shows; one that is absent has no word either. */
  readonly sections: Readonly<Partial<Record<Section, unknown>>>;
  /** The section that is open until a reader opens or closes one. */
  readonly initial?: Section | null;
}

export interface PanelSections {
  /** The line below the picture, with a word for each section. */
  readonly foot: (content: PanelContent) => TemplateResult;
  /** The section that the reader has opened. */
  readonly openSection: () => Section | null;
  /** The panel below that line: it shows one section at a time, and all of them on paper. */
  readonly panel: (content: PanelContent) => TemplateResult;
}

/** The foot and the panel of one widget. Call once per element. `opened` runs when a section is opened. */
export function panelSections(widget: Widget, opened: () => unknown): PanelSections {
  /** What the reader chose; undefined until then. */
  let chosen: Section | null | undefined;
  const shownSection = ({ sections, initial = null }: PanelContent): Section | null => {
    const open = chosen === undefined ? initial : chosen;
    return open !== null && open in sections ? open : null;
  };
  const press = (section: Section, isOpen: boolean): void => {
    chosen = isOpen ? null : section;
    widget.requestUpdate();
    if (!isOpen) opened();
  };
  const present = (content: PanelContent): readonly Section[] =>
    SECTIONS.filter((section) => section in content.sections);

  return {
    openSection: () => chosen ?? null,
    foot: (content) => {
      const { lang, heading, foot } = content;
      const words = panelWords(lang);
      const open = shownSection(content);
      return html`<div class="foot">
        <p part="source">
          <span class="long">${richText(foot.source)}</span>
          <span class="short">${richText(foot.shortSource)}</span>
        </p>
        <div class="acts">
          ${present(content).map(
            (section) =>
              html`<button
                class="act ${section}"
                part="action"
                type="button"
                aria-expanded=${open === section ? 'true' : 'false'}
                aria-controls="panel-${section}"
                aria-label="${words[section]}: ${heading}"
                @click=${() => press(section, open === section)}
                .textContent=${words[section]}
              ></button>`,
          )}
        </div>
      </div>`;
    },
    panel: (content) => {
      const { lang, heading, sections } = content;
      const words = panelWords(lang);
      const open = shownSection(content);
      return html`<div class="panel" part="panel" ?hidden=${open === null}>
        ${present(content).map(
          (section) =>
            html`<div
              id="panel-${section}"
              class="section ${section}"
              role="group"
              aria-label="${words[section]}: ${heading}"
              ?hidden=${open !== section}
            >
              ${sections[section] ?? nothing}
            </div>`,
        )}
      </div>`;
    },
  };
}
