import { html, nothing, type TemplateResult } from 'lit';
import type { PaperNumber, ParliamentRequest, Stories } from '../../model/stories.js';
import type { Lang } from '../../text/lang.js';
import { paperText } from './text/pact-text.js';
import { dateText } from '../../text/periods.js';
import { figureRun, joined, toPlainText, rich, type RichText } from '../../text/rich-text.js';
import { storyWords } from './text/story-words.js';
import { richText } from '../core/rich-text-template.js';
import type { StoryContext, StoryView } from '../core/story.js';
import { exampleMark, plainText, safeLink, textPieces } from './story-pieces.js';

/** The view of requests of parliament, always with dossier and number. */
export const view: StoryView = {
  styles: [],
  make: (context) => ({
    requests: () => [],
    title: (_stories, lang) => storyWords(lang).answers,
    render: ({ stories }, lang) => {
      const W = storyWords(lang);
      const { requests } = stories;
      if (requests.length === 0) return html`<p part="notes" .textContent=${W.noRequests}></p>`;
      return html`<ul class="list">
          ${requests.map((request) => html`<li part="item">${entry(request, stories, lang, context)}</li>`)}
        </ul>
        ${requests.some(({ example }) => example) ? html`<p part="notes" .textContent=${W.exampleNote}></p>` : nothing}`;
    },
  }),
};

const entry = (
  request: ParliamentRequest,
  stories: Stories,
  lang: Lang,
  context: StoryContext,
): TemplateResult => {
  const W = storyWords(lang);
  const { askedBy, date, topic, paper, status, answeredIn, url, example } = request;
  const rows: readonly (readonly [string, RichText])[] = [
    [W.askedBy, textPieces(askedBy, lang, stories.lang)],
    [W.date, date === null ? rich`${W.dateUnknown}` : [figureRun(dateText(date, lang))]],
    [W.paper, paper === null ? rich`${W.paperUnknown}` : [figureRun(paperText(paper, lang))]],
    [W.statusLabel, rich`${W.requestStatus[status]}`],
    [W.answeredIn, answeredIn === null ? [] : answerText(answeredIn, stories, lang)],
  ];
  const reference = joined(
    [
      paper ? [figureRun(paperText(paper, lang))] : [],
      answeredIn
        ? rich`${W.answeredIn.toLowerCase()} ${answerText(answeredIn, stories, lang)}`
        : [],
    ],
    '; ',
  );
  return html`${context.headingNode(plainText(topic, lang, stories.lang), lang, request.id, 1)}${exampleMark(example, lang)}
    <dl class="facts">
      ${rows.map(([term, detail]) =>
        detail.length === 0
          ? nothing
          : html`<div>
              <dt .textContent=${term}></dt>
              <dd>${richText(detail)}</dd>
            </div>`,
      )}
    </dl>
    ${url === null ? nothing : html`<p class="tiny">${safeLink(url, rich`${W.read}`)}</p>`}
    ${
      reference.length === 0
        ? nothing
        : html`<button
              part="button"
              type="button"
              aria-label="${W.copy}: ${toPlainText(reference)}"
              @click=${() => void copy(toPlainText(reference), request.id, lang, context)}
              .textContent=${W.copy}
            ></button>
            <p
              class="tiny reference"
              data-id=${request.id}
              translate="no"
              .textContent=${toPlainText(reference)}
            ></p>`
    }`;
};

/** The paper, with title and date where it is one of the documents of the file. */
const answerText = (
  paper: PaperNumber,
  { documents, lang: fileLang }: Stories,
  lang: Lang,
): RichText => {
  const document = documents.find(
    ({ dossier, number }) => dossier === paper.dossier && number === paper.number,
  );
  const name: RichText = [figureRun(paperText(paper, lang))];
  if (document === undefined) return name;
  const day = document.date === null ? [] : [figureRun(dateText(document.date, lang))];
  return joined([textPieces(document.title, lang, fileLang), day, name], ', ');
};

/** Copies the text, or selects it where the page has no access to the clipboard. */
const copy = async (
  text: string,
  id: string,
  lang: Lang,
  { widget, announce: say }: StoryContext,
): Promise<void> => {
  const W = storyWords(lang);
  try {
    await navigator.clipboard.writeText(text);
    say(W.copied);
  } catch {
    const element = [
      ...(widget.shadowRoot?.querySelectorAll<HTMLElement>('.reference') ?? []),
    ].find(({ dataset }) => dataset['id'] === id);
    if (element) getSelection()?.selectAllChildren(element);
    say(W.copyYourself);
  }
};
