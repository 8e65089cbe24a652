import { html, nothing, type TemplateResult } from 'lit';
import type { PaperNumber, ParliamentRequest, Stories } from '../model/stories.js';
import type { Lang } from '../text/lang.js';
import { paperText } from '../text/pact-text.js';
import { dateText } from '../text/periods.js';
import { fig, joined, plain, words, type Phrase } from '../text/phrase.js';
import { storyWords } from '../text/story-words.js';
import { phrase } from './phrase.js';
import type { StoryTelling, StoryView } from './story.js';
import { exampleMark, plainText, safeLink, textPieces } from './story-pieces.js';

/** Requests of parliament, always with dossier and number. */
export const view: StoryView = {
  styles: [],
  make: (telling) => ({
    wants: () => [],
    title: (_stories, lang) => storyWords(lang).answers,
    size: ({ requests }) => requests.filter(({ example }) => !example).length,
    render: ({ stories }, lang) => {
      const W = storyWords(lang);
      const { requests } = stories;
      if (requests.length === 0) return html`<p part="notes" .textContent=${W.noRequests}></p>`;
      return html`<ul class="list">
          ${requests.map((one) => html`<li part="item">${entry(one, stories, lang, telling)}</li>`)}
        </ul>
        ${requests.some(({ example }) => example) ? html`<p part="notes" .textContent=${W.exampleNote}></p>` : nothing}`;
    },
  }),
};

const entry = (one: ParliamentRequest, stories: Stories, lang: Lang, telling: StoryTelling): TemplateResult => {
  const W = storyWords(lang);
  const { askedBy, date, topic, paper, status, answeredIn, url, example } = one;
  const rows: readonly (readonly [string, Phrase])[] = [
    [W.askedBy, textPieces(askedBy, lang, stories.lang)],
    [W.date, date === null ? words`${W.dateUnknown}` : [fig(dateText(date, lang))]],
    [W.paper, paper === null ? words`${W.paperUnknown}` : [fig(paperText(paper, lang))]],
    [W.statusLabel, words`${W.requestStatus[status]}`],
    [W.answeredIn, answeredIn === null ? [] : answered(answeredIn, stories, lang)],
  ];
  const reference = joined(
    [
      paper ? [fig(paperText(paper, lang))] : [],
      answeredIn ? words`${W.answeredIn.toLowerCase()} ${answered(answeredIn, stories, lang)}` : [],
    ],
    '; ',
  );
  return html`${telling.headingNode(plainText(topic, lang, stories.lang), lang, one.id, 1)}${exampleMark(example, lang)}
    <dl class="facts">
      ${rows.map(([term, detail]) =>
        detail.length === 0
          ? nothing
          : html`<div>
              <dt .textContent=${term}></dt>
              <dd>${phrase(detail)}</dd>
            </div>`,
      )}
    </dl>
    ${url === null ? nothing : html`<p class="tiny">${safeLink(url, words`${W.read}`)}</p>`}
    ${
      reference.length === 0
        ? nothing
        : html`<button
              part="button"
              type="button"
              aria-label="${W.copy}: ${plain(reference)}"
              @click=${() => void copy(plain(reference), one.id, lang, telling)}
              .textContent=${W.copy}
            ></button>
            <p class="tiny reference" data-id=${one.id} translate="no" .textContent=${plain(reference)}></p>`
    }`;
};

/** The paper with the title and day that it has among the documents, where it is one of them. */
const answered = (paper: PaperNumber, { documents, lang: fileLang }: Stories, lang: Lang): Phrase => {
  const found = documents.find(({ dossier, number }) => dossier === paper.dossier && number === paper.number);
  const name: Phrase = [fig(paperText(paper, lang))];
  if (found === undefined) return name;
  const day = found.date === null ? [] : [fig(dateText(found.date, lang))];
  return joined([textPieces(found.title, lang, fileLang), day, name], ', ');
};

/** Copies, or where a page may not, selects what is to be copied. */
const copy = async (text: string, id: string, lang: Lang, { widget, say }: StoryTelling): Promise<void> => {
  const W = storyWords(lang);
  try {
    await navigator.clipboard.writeText(text);
    say(W.copied);
  } catch {
    const line = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('.reference') ?? [])].find(({ dataset }) => dataset['id'] === id);
    if (line) getSelection()?.selectAllChildren(line);
    say(W.copyYourself);
  }
};
