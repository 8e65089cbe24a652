import { html, nothing, type TemplateResult } from 'lit';
import type { Commitment, FigureAsk, Pact, PactPart, Practice, Stories } from '../model/stories.js';
import type { Lang } from '../text/lang.js';
import { aimText, finishedText, relatedText, yearsText } from '../text/pact-text.js';
import { joined, words } from '../text/phrase.js';
import { storyWords } from '../text/story-words.js';
import { phrase } from './phrase.js';
import type { StoryTelling, StoryView, Told } from './story.js';
import { choice, exampleMark, plainText, safeLink, sourceOf, textPieces } from './story-pieces.js';

interface Room {
  readonly told: Told;
  readonly lang: Lang;
  readonly telling: StoryTelling;
  readonly region: string;
}

/** How far it is, per theme or goal. A figure beside an action is a related one, never its effect. */
export const view: StoryView = {
  styles: [],
  make: (telling) => {
    const { widget, again, say } = telling;
    let region: string | null = null;
    const asked = (name: string): string => widget.getAttribute(name)?.trim() ?? '';
    const pactOf = (stories: Stories): Pact | undefined =>
      stories.pacts.find(({ id }) => id === asked('pact')) ??
      (asked('pact') === '' ? stories.pacts.findLast(({ parts }) => parts.some(({ commitments }) => commitments.length > 0)) : undefined);
    const partsOf = (stories: Stories): readonly PactPart[] =>
      (pactOf(stories)?.parts ?? []).filter(({ id }) => asked('goal') === '' || id === asked('goal'));
    return {
      wants: ({ pacts }) =>
        pacts.flatMap(({ parts }) =>
          parts.flatMap(({ targets, commitments }) => [...targets, ...commitments.flatMap(({ related }) => related)]),
        ),
      title: (stories, lang) => {
        const pact = pactOf(stories);
        return storyWords(lang).progress(pact === undefined ? '–' : plainText(pact.title, lang, stories.lang));
      },
      size: (stories) => partsOf(stories).length,
      render: (told, lang) => {
        const { stories } = told;
        const W = storyWords(lang);
        const parts = partsOf(stories);
        if (parts.length === 0) return html`<p part="notes" .textContent=${W.empty}></p>`;
        const all = parts.flatMap(({ commitments }) => commitments);
        const ids = new Set(all.map(({ id }) => id));
        const regions = [
          ...new Set(stories.practices.filter(({ actions }) => actions.some((id) => ids.has(id))).flatMap((one) => one.regions)),
        ];
        const own = region ?? widget.inherited('region') ?? '';
        const room: Room = { told, lang, telling, region: own };
        const related = all.some((one) => one.related.length > 0);
        return html`<p part="summary">${phrase(finishedText(all, lang))}${exampleMark(onlyExamples(all), lang)}</p>
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
                    value: own,
                    choose: (value) => {
                      region = value;
                      say(value === '' ? W.allRegions : plainText(stories.regions[value] ?? null, lang, stories.lang) || value);
                      again();
                    },
                  })}
                </div>`
          }
          <div class="list">${parts.map((part) => goal(part, room))}</div>
          ${related ? html`<p part="notes" .textContent=${W.relatedNote}></p>` : nothing}
          ${all.some(({ example }) => example) ? html`<p part="notes" .textContent=${W.exampleNote}></p>` : nothing}
          ${sourceOf(pactOf(stories)?.source ?? null, lang, stories.lang)}`;
      },
    };
  },
};

/** Then what is said of them as a whole is about what is made up. */
const onlyExamples = (commitments: readonly Commitment[]): boolean => commitments.length > 0 && commitments.every(({ example }) => example);

const goal = (part: PactPart, room: Room): TemplateResult => {
  const { told, lang, telling, region } = room;
  const { stories } = told;
  const W = storyWords(lang);
  const sub = (text: string, name: string): HTMLElement => telling.headingNode(text, lang, `${part.id} ${name}`, 2);
  // Those of real actions last: whoever takes part in one is no example, whatever else names them.
  const named = part.commitments.toSorted((a, b) => Number(b.example) - Number(a.example));
  const parties = [
    ...new Map(
      named.flatMap(({ parties: by, example }) => by.map((name) => [plainText(name, lang, stories.lang), { name, example }])),
    ).values(),
  ];
  const ids = new Set(part.commitments.map(({ id }) => id));
  const cases = stories.practices.filter(({ actions }) => actions.some((id) => ids.has(id)));
  const here = cases.filter(({ regions }) => region === '' || regions.includes(region));
  return html`<div class="entry" part="item">
    ${telling.headingNode(plainText(part.title, lang, stories.lang), lang, part.id, 1)}
    ${part.text === null ? nothing : html`<p>${phrase(textPieces(part.text, lang, stories.lang))}</p>`}
    <p class="tiny">${phrase(finishedText(part.commitments, lang))}${exampleMark(onlyExamples(part.commitments), lang)}</p>
    ${
      part.targets.length === 0
        ? nothing
        : html`${sub(W.targets, 'targets')}
            <ul class="inner">
              ${part.targets.map(
                (aim) =>
                  html`<li>
                    <span>${phrase(textPieces(aim.text, lang, stories.lang))}</span>
                    ${aimLine(aim, room)} ${sourceOf(aim.source, lang, stories.lang)}
                  </li>`,
              )}
            </ul>`
    }
    ${
      part.commitments.length === 0
        ? nothing
        : html`${sub(W.actions, 'actions')}
            <ul class="inner">
              ${part.commitments.map((one) => action(one, room))}
            </ul>`
    }
    ${
      parties.length === 0
        ? nothing
        : html`${sub(W.parties, 'parties')}
            <ul class="inner">
              ${parties.map(
                ({ name, example }) => html`<li>${phrase(textPieces(name, lang, stories.lang))}${exampleMark(example, lang)}</li>`,
              )}
            </ul>`
    }
    ${
      cases.length === 0
        ? nothing
        : html`${sub(W.practice, 'practice')}
          ${
            here.length === 0
              ? html`<p class="tiny" .textContent=${W.noPractice}></p>`
              : html`<ul class="inner">
                  ${here.map((one) => practice(one, room))}
                </ul>`
          }`
    }
  </div>`;
};

const aimLine = (aim: FigureAsk, { told, lang }: Room): TemplateResult => {
  const slice = told.figure(aim);
  if (slice === null) return html`<p class="tiny" .textContent=${storyWords(lang).noRow}></p>`;
  return html`<p class="tiny">${phrase(joined([relatedText(slice, lang), aimText(slice, lang)]))}</p>`;
};

const action = ({ text, status, progress, years, related, example }: Commitment, { told, lang }: Room): TemplateResult => {
  const { stories } = told;
  const W = storyWords(lang);
  return html`<li>
    <span>${phrase(textPieces(text, lang, stories.lang))}</span>${exampleMark(example, lang)}
    <p class="tiny">
      ${phrase(joined([words`${W.statusLabel}: ${W.status[status]}`, yearsText(years, lang), textPieces(progress, lang, stories.lang)], '; '))}
    </p>
    ${related.map((ask) => {
      const slice = told.figure(ask);
      return html`<p class="tiny">
        ${phrase(words`${W.related}: `)}${slice === null ? html`<span .textContent=${W.noFigure}></span>` : phrase(relatedText(slice, lang))}
      </p>`;
    })}
  </li>`;
};

const practice = ({ title, text, place, organisation, regions, url, picture, example }: Practice, { told, lang }: Room): TemplateResult => {
  const { stories } = told;
  const names = regions.map((code) => textPieces(stories.regions[code] ?? null, lang, stories.lang));
  const where = joined([textPieces(organisation, lang, stories.lang), textPieces(place, lang, stories.lang), ...names], ', ');
  return html`<li>
    ${safeLink(url, textPieces(title, lang, stories.lang))}${exampleMark(example, lang)}
    ${where.length === 0 ? nothing : html`<p class="tiny">${phrase(where)}</p>`}
    ${text === null ? nothing : html`<p>${phrase(textPieces(text, lang, stories.lang))}</p>`}
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
