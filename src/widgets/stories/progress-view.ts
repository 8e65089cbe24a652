import { html, nothing, type TemplateResult } from 'lit';
import type {
  Commitment,
  FigureRequest,
  Pact,
  PactPart,
  Practice,
  Stories,
} from '../../model/stories.js';
import type { Lang } from '../../text/lang.js';
import { aimText, finishedText, relatedText, yearsText } from './text/pact-text.js';
import { joined, rich } from '../../text/rich-text.js';
import { storyWords } from './text/story-words.js';
import { richText } from '../core/rich-text-template.js';
import type { StoryContext, StoryView, LoadedStories } from '../core/story.js';
import { choice, exampleMark, plainText, safeLink, sourceOf, textPieces } from './story-pieces.js';

interface EntryContext {
  readonly loaded: LoadedStories;
  readonly lang: Lang;
  readonly context: StoryContext;
  readonly region: string;
}

/** The view of progress, per theme or goal. A figure beside an action is a related one, never its effect. */
export const view: StoryView = {
  styles: [],
  make: (context) => {
    const { widget, requestUpdate: requestUpdate, announce: say } = context;
    let region: string | null = null;
    const attribute = (name: string): string => widget.getAttribute(name)?.trim() ?? '';
    const pactOf = (stories: Stories): Pact | undefined =>
      stories.pacts.find(({ id }) => id === attribute('pact')) ??
      (attribute('pact') === ''
        ? stories.pacts.findLast(({ parts }) =>
            parts.some(({ commitments }) => commitments.length > 0),
          )
        : undefined);
    const partsOf = (stories: Stories): readonly PactPart[] =>
      (pactOf(stories)?.parts ?? []).filter(
        ({ id }) => attribute('goal') === '' || id === attribute('goal'),
      );
    return {
      requests: ({ pacts }) =>
        pacts.flatMap(({ parts }) =>
          parts.flatMap(({ targets, commitments }) => [
            ...targets,
            ...commitments.flatMap(({ related }) => related),
          ]),
        ),
      title: (stories, lang) => {
        const pact = pactOf(stories);
        return storyWords(lang).progress(
          pact === undefined ? '–' : plainText(pact.title, lang, stories.lang),
        );
      },
      render: (loaded, lang) => {
        const { stories } = loaded;
        const W = storyWords(lang);
        const parts = partsOf(stories);
        if (parts.length === 0) return html`<p part="notes" .textContent=${W.empty}></p>`;
        const commitments = parts.flatMap(({ commitments }) => commitments);
        const ids = new Set(commitments.map(({ id }) => id));
        const regions = [
          ...new Set(
            stories.practices
              .filter(({ actions }) => actions.some((id) => ids.has(id)))
              .flatMap((item) => item.regions),
          ),
        ];
        const selectedRegion = region ?? widget.inherited('region') ?? '';
        const scope: EntryContext = { loaded, lang, context, region: selectedRegion };
        const related = commitments.some((item) => item.related.length > 0);
        return html`<p part="summary">
            ${richText(finishedText(commitments, lang))}${exampleMark(onlyExamples(commitments), lang)}
          </p>
          ${
            regions.length < 2
              ? nothing
              : html`<div class="choices">
                  ${choice({
                    label: W.practiceRegion,
                    options: [
                      { value: '', text: W.allRegions },
                      ...regions.map((code) => ({
                        value: code,
                        text: plainText(stories.regions[code] ?? null, lang, stories.lang) || code,
                      })),
                    ],
                    value: selectedRegion,
                    choose: (value) => {
                      region = value;
                      say(
                        value === ''
                          ? W.allRegions
                          : plainText(stories.regions[value] ?? null, lang, stories.lang) || value,
                      );
                      requestUpdate();
                    },
                  })}
                </div>`
          }
          <div class="list">${parts.map((part) => partEntry(part, scope))}</div>
          ${related ? html`<p part="notes" .textContent=${W.relatedNote}></p>` : nothing}
          ${commitments.some(({ example }) => example) ? html`<p part="notes" .textContent=${W.exampleNote}></p>` : nothing}
          ${sourceOf(pactOf(stories)?.source ?? null, lang, stories.lang)}`;
      },
    };
  },
};

/** Returns whether a statement about all of them is about examples only. */
const onlyExamples = (commitments: readonly Commitment[]): boolean =>
  commitments.length > 0 && commitments.every(({ example }) => example);

const partEntry = (part: PactPart, scope: EntryContext): TemplateResult => {
  const { loaded, lang, context, region } = scope;
  const { stories } = loaded;
  const W = storyWords(lang);
  const subheading = (text: string, name: string): HTMLElement =>
    context.headingNode(text, lang, `${part.id} ${name}`, 2);
  // Real actions come last, so that a party of both a real action and an example is not marked as an example.
  const examplesFirst = part.commitments.toSorted((a, b) => Number(b.example) - Number(a.example));
  const parties = [
    ...new Map(
      examplesFirst.flatMap(({ parties: by, example }) =>
        by.map((name) => [plainText(name, lang, stories.lang), { name, example }]),
      ),
    ).values(),
  ];
  const ids = new Set(part.commitments.map(({ id }) => id));
  const practices = stories.practices.filter(({ actions }) => actions.some((id) => ids.has(id)));
  const shownPractices = practices.filter(
    ({ regions }) => region === '' || regions.includes(region),
  );
  return html`<div class="entry" part="item">
    ${context.headingNode(plainText(part.title, lang, stories.lang), lang, part.id, 1)}
    ${part.text === null ? nothing : html`<p>${richText(textPieces(part.text, lang, stories.lang))}</p>`}
    <p class="tiny">
      ${richText(finishedText(part.commitments, lang))}${exampleMark(onlyExamples(part.commitments), lang)}
    </p>
    ${
      part.targets.length === 0
        ? nothing
        : html`${subheading(W.targets, 'targets')}
            <ul class="inner">
              ${part.targets.map(
                (aim) =>
                  html`<li>
                    <span>${richText(textPieces(aim.text, lang, stories.lang))}</span>
                    ${aimLine(aim, scope)} ${sourceOf(aim.source, lang, stories.lang)}
                  </li>`,
              )}
            </ul>`
    }
    ${
      part.commitments.length === 0
        ? nothing
        : html`${subheading(W.actions, 'actions')}
            <ul class="inner">
              ${part.commitments.map((item) => action(item, scope))}
            </ul>`
    }
    ${
      parties.length === 0
        ? nothing
        : html`${subheading(W.parties, 'parties')}
            <ul class="inner">
              ${parties.map(
                ({ name, example }) =>
                  html`<li>
                    ${richText(textPieces(name, lang, stories.lang))}${exampleMark(example, lang)}
                  </li>`,
              )}
            </ul>`
    }
    ${
      practices.length === 0
        ? nothing
        : html`${subheading(W.practice, 'practice')}
          ${
            shownPractices.length === 0
              ? html`<p class="tiny" .textContent=${W.noPractice}></p>`
              : html`<ul class="inner">
                  ${shownPractices.map((item) => practice(item, scope))}
                </ul>`
          }`
    }
  </div>`;
};

const aimLine = (aim: FigureRequest, { loaded, lang }: EntryContext): TemplateResult => {
  const slice = loaded.figure(aim);
  if (slice === null) return html`<p class="tiny" .textContent=${storyWords(lang).noRow}></p>`;
  return html`<p class="tiny">
    ${richText(joined([relatedText(slice, lang), aimText(slice, lang)]))}
  </p>`;
};

const action = (
  { text, status, progress, years, related, example }: Commitment,
  { loaded, lang }: EntryContext,
): TemplateResult => {
  const { stories } = loaded;
  const W = storyWords(lang);
  return html`<li>
    <span>${richText(textPieces(text, lang, stories.lang))}</span>${exampleMark(example, lang)}
    <p class="tiny">
      ${richText(joined([rich`${W.statusLabel}: ${W.status[status]}`, yearsText(years, lang), textPieces(progress, lang, stories.lang)], '; '))}
    </p>
    ${related.map((request) => {
      const slice = loaded.figure(request);
      return html`<p class="tiny">
        ${richText(rich`${W.related}: `)}${slice === null ? html`<span .textContent=${W.noFigure}></span>` : richText(relatedText(slice, lang))}
      </p>`;
    })}
  </li>`;
};

const practice = (
  { title, text, place, organisation, regions, url, picture, example }: Practice,
  { loaded, lang }: EntryContext,
): TemplateResult => {
  const { stories } = loaded;
  const names = regions.map((code) =>
    textPieces(stories.regions[code] ?? null, lang, stories.lang),
  );
  const location = joined(
    [textPieces(organisation, lang, stories.lang), textPieces(place, lang, stories.lang), ...names],
    ', ',
  );
  return html`<li>
    ${safeLink(url, textPieces(title, lang, stories.lang))}${exampleMark(example, lang)}
    ${location.length === 0 ? nothing : html`<p class="tiny">${richText(location)}</p>`}
    ${text === null ? nothing : html`<p>${richText(textPieces(text, lang, stories.lang))}</p>`}
    ${
      picture === null
        ? nothing
        : html`<img
            class="picture"
            src=${picture.src}
            alt=${plainText(picture.alt, lang, stories.lang)}
            loading="lazy"
            referrerpolicy="no-referrer"
          />`
    }
  </li>`;
};
