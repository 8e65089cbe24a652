import { html, nothing, type TemplateResult } from 'lit';
import type { Commitment, Pact, PactPart, Stories } from '../model/stories.js';
import type { Lang } from '../text/lang.js';
import { relatedText, shownText, yearsText } from '../text/pact-text.js';
import { joined, plain, words } from '../text/phrase.js';
import { storyWords } from '../text/story-words.js';
import { phrase } from './phrase.js';
import type { StoryTelling, StoryView, Told } from './story.js';
import { choice, exampleMark, plainText, sourceOf, textPieces } from './story-pieces.js';

/** What was agreed, as a tree of one period; each period may be cut in its own way, and leads to the next. */
export const view: StoryView = {
  styles: [],
  make: (telling) => {
    const { widget, again, say } = telling;
    const chosen: { pact: string | null; party: string | null; part: string | null } = { pact: null, party: null, part: null };
    const asked = (name: string): string => widget.getAttribute(name)?.trim() ?? '';
    const pactOf = (stories: Stories): Pact | undefined => {
      const id = chosen.pact ?? asked('pact');
      return (
        stories.pacts.find((one) => one.id === id) ??
        (id === ''
          ? (stories.pacts.findLast(({ parts }) => parts.some((part) => part.commitments.length > 0)) ?? stories.pacts.at(-1))
          : undefined)
      );
    };
    return {
      wants: ({ pacts }) => pacts.flatMap(({ parts }) => parts.flatMap((part) => part.commitments.flatMap(({ related }) => related))),
      title: (stories, lang) => plainText(pactOf(stories)?.title ?? null, lang, stories.lang) || storyWords(lang).pact,
      size: (stories) => pactOf(stories)?.parts.length ?? 0,
      render: (told, lang) => {
        const { stories } = told;
        const W = storyWords(lang);
        const pact = pactOf(stories);
        if (pact === undefined) return html`<p part="notes" .textContent=${W.empty}></p>`;
        const name = (text: Parameters<typeof plainText>[0]): string => plainText(text, lang, stories.lang);
        const parties = [...new Set(pact.parts.flatMap((part) => part.commitments.flatMap((one) => one.parties.map(name))))].sort((a, b) =>
          a.localeCompare(b, lang),
        );
        const party = chosen.party ?? asked('party');
        const topic = chosen.part ?? asked('goal');
        const fits = ({ parties: by }: Commitment): boolean => party === '' || by.some((one) => name(one) === party);
        const all = pact.parts.flatMap(({ commitments }) => commitments);
        const shown = pact.parts
          .filter(({ id }) => topic === '' || id === topic)
          .map((part) => ({ part, commitments: part.commitments.filter(fits) }))
          .filter(({ commitments }) => party === '' || commitments.length > 0);
        const listed = shown.flatMap(({ commitments }) => commitments);
        const set = (change: Partial<typeof chosen>): void => {
          Object.assign(chosen, change);
          again();
          // What is there now is only known once it has been put there.
          void widget.updateComplete.then(() => say(widget.shadowRoot?.querySelector('[part~="summary"]')?.textContent.trim() ?? ''));
        };
        const go = (to: string, part: string | null): void => {
          set({ pact: to, party: '', part: '' });
          void widget.updateComplete.then(() => {
            const title = part === null ? stories.pacts.find(({ id }) => id === to)?.title : partIn(stories, to, part)?.title;
            const text = (part === null ? widget.heading : null) ?? name(title ?? null);
            const target = telling.headingNode(text, lang, part ?? '', part === null ? 0 : 1);
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
                      text: withYears(name(title), [years.from, years.to], plain(yearsText(years, lang))),
                    })),
                    value: pact.id,
                    choose: (value) => set({ pact: value, party: '', part: '' }),
                  })
            }
            ${
              pact.parts.length < 2
                ? nothing
                : choice({
                    label: W.theme,
                    options: [{ value: '', text: W.allThemes }, ...pact.parts.map(({ id, title }) => ({ value: id, text: name(title) }))],
                    value: topic,
                    choose: (value) => set({ part: value }),
                  })
            }
            ${
              parties.length < 2
                ? nothing
                : choice({
                    label: W.party,
                    options: [{ value: '', text: W.allParties }, ...parties.map((one) => ({ value: one, text: one }))],
                    value: party,
                    choose: (value) => set({ party: value }),
                  })
            }
          </div>
          <p part="summary" class="tiny">${phrase(shownText(listed, all, lang))}</p>
          <div class="list">${shown.map(({ part, commitments }) => entry(part, commitments, { told, lang, telling, go }))}</div>
          ${all.some(({ example }) => example) ? html`<p part="notes" .textContent=${W.exampleNote}></p>` : nothing}
          ${sourceOf(pact.source, lang, stories.lang)}`;
      },
    };
  },
};

/** Not where the title names them already. */
const withYears = (title: string, ends: readonly (number | null)[], years: string): string =>
  years === '' || ends.every((year) => year === null || title.includes(String(year))) ? title : `${title} (${years})`;

const partIn = ({ pacts }: Stories, pact: string, part: string): PactPart | undefined =>
  pacts.find(({ id }) => id === pact)?.parts.find(({ id }) => id === part);

interface Room {
  readonly told: Told;
  readonly lang: Lang;
  readonly telling: StoryTelling;
  readonly go: (pact: string, part: string | null) => void;
}

const entry = (part: PactPart, commitments: readonly Commitment[], { told, lang, telling, go }: Room): TemplateResult => {
  const { stories } = told;
  const W = storyWords(lang);
  const name = (text: Parameters<typeof plainText>[0]): string => plainText(text, lang, stories.lang);
  return html`<div class="entry" part="item">
    ${telling.headingNode(name(part.title), lang, part.id, 1)}
    ${part.text === null ? nothing : html`<p>${phrase(textPieces(part.text, lang, stories.lang))}</p>`}
    ${
      commitments.length === 0
        ? nothing
        : html`<ul class="inner">
            ${commitments.map(
              ({ text, parties, years, related, example }) =>
                html`<li>
                  <span>${phrase(textPieces(text, lang, stories.lang))}</span>${exampleMark(example, lang)}
                  <p class="tiny">
                    ${phrase(
                      joined(
                        [
                          joined(
                            parties.map((one) => textPieces(one, lang, stories.lang)),
                            ', ',
                          ),
                          yearsText(years, lang),
                        ],
                        '; ',
                      ),
                    )}
                  </p>
                  ${related.map((ask) => {
                    const slice = told.figure(ask);
                    return html`<p class="tiny">
                      ${phrase(words`${W.related}: `)}${slice === null ? html`<span .textContent=${W.noFigure}></span>` : phrase(relatedText(slice, lang))}
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
              ${part.next.map(({ pact, part: into, note }) => {
                const later = stories.pacts.find(({ id }) => id === pact);
                const title = joined(
                  [
                    into === null ? [] : textPieces(partIn(stories, pact, into)?.title ?? null, lang, stories.lang),
                    textPieces(later?.title ?? null, lang, stories.lang),
                  ],
                  ' – ',
                );
                return html`<li>
                  <button part="button" type="button" @click=${() => go(pact, into)}>${phrase(title)}</button>
                  ${note === null ? nothing : html`<span class="tiny">${phrase(words`(${textPieces(note, lang, stories.lang)})`)}</span>`}
                </li>`;
              })}
            </ul>`
    }
  </div>`;
};
