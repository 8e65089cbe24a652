import { html, nothing, type TemplateResult } from 'lit';
import type { Commitment, Pact, PactPart, Stories } from '../../model/stories.js';
import type { Lang } from '../../text/lang.js';
import { relatedText, shownText, yearsText } from './text/pact-text.js';
import { joined, toPlainText, rich } from '../../text/rich-text.js';
import { storyWords } from './text/story-words.js';
import { richText } from '../core/rich-text-template.js';
import type { StoryContext, StoryView, LoadedStories } from '../core/story.js';
import { choice, exampleMark, plainText, sourceOf, textPieces } from './story-pieces.js';

/**
 * The view of commitments, as a tree of one period of the pact; each period may have its own parts, which link to their
 * successors.
 */
export const view: StoryView = {
  styles: [],
  make: (context) => {
    const { widget, requestUpdate: requestUpdate, announce: say } = context;
    const selection: { pact: string | null; party: string | null; part: string | null } = {
      pact: null,
      party: null,
      part: null,
    };
    const attribute = (name: string): string => widget.getAttribute(name)?.trim() ?? '';
    const pactOf = (stories: Stories): Pact | undefined => {
      const id = selection.pact ?? attribute('pact');
      return (
        stories.pacts.find((item) => item.id === id) ??
        (id === ''
          ? (stories.pacts.findLast(({ parts }) =>
              parts.some((part) => part.commitments.length > 0),
            ) ?? stories.pacts.at(-1))
          : undefined)
      );
    };
    return {
      requests: ({ pacts }) =>
        pacts.flatMap(({ parts }) =>
          parts.flatMap((part) => part.commitments.flatMap(({ related }) => related)),
        ),
      title: (stories, lang) =>
        plainText(pactOf(stories)?.title ?? null, lang, stories.lang) || storyWords(lang).pact,
      render: (loaded, lang) => {
        const { stories } = loaded;
        const W = storyWords(lang);
        const pact = pactOf(stories);
        if (pact === undefined) return html`<p part="notes" .textContent=${W.empty}></p>`;
        const name = (text: Parameters<typeof plainText>[0]): string =>
          plainText(text, lang, stories.lang);
        const parties = [
          ...new Set(
            pact.parts.flatMap((part) =>
              part.commitments.flatMap((item) => item.parties.map(name)),
            ),
          ),
        ].sort((a, b) => a.localeCompare(b, lang));
        const party = selection.party ?? attribute('party');
        const partId = selection.part ?? attribute('goal');
        const matchesParty = ({ parties: by }: Commitment): boolean =>
          party === '' || by.some((item) => name(item) === party);
        const commitments = pact.parts.flatMap(({ commitments }) => commitments);
        const shownParts = pact.parts
          .filter(({ id }) => partId === '' || id === partId)
          .map((part) => ({ part, commitments: part.commitments.filter(matchesParty) }))
          .filter(({ commitments }) => party === '' || commitments.length > 0);
        const shownCommitments = shownParts.flatMap(({ commitments }) => commitments);
        const change = (change: Partial<typeof selection>): void => {
          Object.assign(selection, change);
          requestUpdate();
          // The summary is only known after the update.
          void widget.updateComplete.then(() =>
            say(widget.shadowRoot?.querySelector('[part~="summary"]')?.textContent.trim() ?? ''),
          );
        };
        const goToPart = (pactId: string, part: string | null): void => {
          change({ pact: pactId, party: '', part: '' });
          void widget.updateComplete.then(() => {
            const title =
              part === null
                ? stories.pacts.find(({ id }) => id === pactId)?.title
                : partIn(stories, pactId, part)?.title;
            const text = (part === null ? widget.heading : null) ?? name(title ?? null);
            const target = context.headingNode(text, lang, part ?? '', part === null ? 0 : 1);
            target.setAttribute('tabindex', '-1');
            target.focus();
          });
        };
        return html`<div class="choices">
            ${
              stories.pacts.length < 2
                ? nothing
                : choice({
                    label: W.pact,
                    options: stories.pacts.map(({ id, title, years }) => ({
                      value: id,
                      text: titleWithYears(
                        name(title),
                        [years.from, years.to],
                        toPlainText(yearsText(years, lang)),
                      ),
                    })),
                    value: pact.id,
                    choose: (value) => change({ pact: value, party: '', part: '' }),
                  })
            }
            ${
              pact.parts.length < 2
                ? nothing
                : choice({
                    label: W.theme,
                    options: [
                      { value: '', text: W.allThemes },
                      ...pact.parts.map(({ id, title }) => ({ value: id, text: name(title) })),
                    ],
                    value: partId,
                    choose: (value) => change({ part: value }),
                  })
            }
            ${
              parties.length < 2
                ? nothing
                : choice({
                    label: W.party,
                    options: [
                      { value: '', text: W.allParties },
                      ...parties.map((item) => ({ value: item, text: item })),
                    ],
                    value: party,
                    choose: (value) => change({ party: value }),
                  })
            }
          </div>
          <p part="summary" class="tiny">
            ${richText(shownText(shownCommitments, commitments, lang))}
          </p>
          <div class="list">
            ${shownParts.map(({ part, commitments }) => entry(part, commitments, { loaded, lang, context, go: goToPart }))}
          </div>
          ${commitments.some(({ example }) => example) ? html`<p part="notes" .textContent=${W.exampleNote}></p>` : nothing}
          ${sourceOf(pact.source, lang, stories.lang)}`;
      },
    };
  },
};

/** Adds the years, unless the title contains them already. */
const titleWithYears = (title: string, ends: readonly (number | null)[], years: string): string =>
  years === '' || ends.every((year) => year === null || title.includes(String(year)))
    ? title
    : `${title} (${years})`;

const partIn = ({ pacts }: Stories, pact: string, part: string): PactPart | undefined =>
  pacts.find(({ id }) => id === pact)?.parts.find(({ id }) => id === part);

interface EntryContext {
  readonly loaded: LoadedStories;
  readonly lang: Lang;
  readonly context: StoryContext;
  readonly go: (pact: string, part: string | null) => void;
}

const entry = (
  part: PactPart,
  commitments: readonly Commitment[],
  { loaded, lang, context, go: goToPart }: EntryContext,
): TemplateResult => {
  const { stories } = loaded;
  const W = storyWords(lang);
  const name = (text: Parameters<typeof plainText>[0]): string =>
    plainText(text, lang, stories.lang);
  return html`<div class="entry" part="item">
    ${context.headingNode(name(part.title), lang, part.id, 1)}
    ${part.text === null ? nothing : html`<p>${richText(textPieces(part.text, lang, stories.lang))}</p>`}
    ${
      commitments.length === 0
        ? nothing
        : html`<ul class="inner">
            ${commitments.map(
              ({ text, parties, years, related, example }) =>
                html`<li>
                  <span>${richText(textPieces(text, lang, stories.lang))}</span
                  >${exampleMark(example, lang)}
                  <p class="tiny">
                    ${richText(
                      joined(
                        [
                          joined(
                            parties.map((item) => textPieces(item, lang, stories.lang)),
                            ', ',
                          ),
                          yearsText(years, lang),
                        ],
                        '; ',
                      ),
                    )}
                  </p>
                  ${related.map((request) => {
                    const slice = loaded.figure(request);
                    return html`<p class="tiny">
                      ${richText(rich`${W.related}: `)}${slice === null ? html`<span .textContent=${W.noFigure}></span>` : richText(relatedText(slice, lang))}
                    </p>`;
                  })}
                </li>`,
            )}
          </ul>`
    }
    ${
      part.next.length === 0
        ? nothing
        : html`<p class="tiny"><span .textContent=${`${W.next}: `}></span></p>
            <ul class="inner">
              ${part.next.map(({ pact, part: successorPart, note }) => {
                const successorPact = stories.pacts.find(({ id }) => id === pact);
                const title = joined(
                  [
                    successorPart === null
                      ? []
                      : textPieces(
                          partIn(stories, pact, successorPart)?.title ?? null,
                          lang,
                          stories.lang,
                        ),
                    textPieces(successorPact?.title ?? null, lang, stories.lang),
                  ],
                  ' – ',
                );
                return html`<li>
                  <button part="button" type="button" @click=${() => goToPart(pact, successorPart)}>
                    ${richText(title)}
                  </button>
                  ${note === null ? nothing : html`<span class="tiny">${richText(rich`(${textPieces(note, lang, stories.lang)})`)}</span>`}
                </li>`;
              })}
            </ul>`
    }
  </div>`;
};
