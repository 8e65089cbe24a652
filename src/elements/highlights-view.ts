import { css, html, nothing } from 'lit';
import { spark } from '../charts/spark.js';
import type { FigureAsk, Highlight, Stories } from '../model/stories.js';
import { highlightText } from '../text/highlight-text.js';
import { fig, plain, words } from '../text/phrase.js';
import { storyWords } from '../text/story-words.js';
import { phrase } from './phrase.js';
import { sparkLine } from './spark-line.js';
import type { StoryView } from './story.js';
import { safeLink, textPieces } from './story-pieces.js';
import { parseAddress } from '../embed/parse-address.js';

const styles = css`
  .statement {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2) 1.75rem;
  }
  @container (min-width: 40rem) {
    .statement {
      grid-template-columns: minmax(0, 1fr) 15rem;
    }
  }
  .number {
    font-size: 1.5rem;
    font-weight: 700;
  }
  [part='chart'] svg {
    display: block;
    max-width: 100%;
  }
  /* A long name breaks within one target, not into two thin ones. */
  [part='source'] a {
    display: inline-block;
    box-sizing: border-box;
    min-height: 24px;
  }
`;

/** The address of the full widget, by the template that the author gave; null where that gives none. */
const moreAddress = (template: string | null, indicator: string): string | null => {
  const given = template?.trim().replaceAll('{indicator}', encodeURIComponent(indicator)) ?? '';
  const address = given === '' ? null : parseAddress(given, document.baseURI);
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : null;
};

/** The series as far as the statement goes: what came later is not what it speaks of. */
const upTo = ({ indicator, where, to }: Highlight): FigureAsk & { readonly until?: string } => ({
  indicator,
  where,
  ...(to !== null && { until: to.period }),
});

/** Statements in their order, each beside its figure. */
export const view: StoryView = {
  styles: [styles],
  make: ({ widget, report }) => {
    const asked = (): string => String(widget.edition ?? '').trim() || (widget.inherited('edition') ?? '');
    const editionOf = ({ highlights }: Stories): string =>
      asked() || (highlights.map(({ edition }) => edition).sort((a, b) => (a < b ? 1 : -1))[0] ?? '');
    const chosen = (stories: Stories): readonly Highlight[] => stories.highlights.filter(({ edition }) => edition === editionOf(stories));
    return {
      // Of every edition: another one may be asked for without fetching anew.
      wants: ({ highlights }) => highlights.flatMap((one) => [upTo(one), one]),
      title: (stories, lang) => plain(storyWords(lang).highlights(editionOf(stories))),
      size: (stories) => chosen(stories).length,
      render: ({ stories, figure }, lang) => {
        const W = storyWords(lang);
        const hidden = (widget.getAttribute('hide') ?? '').split(/[\s,]+/);
        const list = chosen(stories);
        if (list.length === 0) return html`<p part="notes" .textContent=${W.empty}></p>`;
        return html`<ol class="list">
          ${list.map((one) => {
            const now = figure(upTo(one));
            const then = figure(one, one.edition);
            const either = now ?? then;
            const text = highlightText(one, either === null ? null : { now: either, then }, lang, stories.lang);
            if (text.wrong === null) report({ severity: 'error', code: 'statement-unchecked', pointer: one.pointer, found: one.indicator });
            else if (text.wrong.length > 0)
              report({
                severity: 'error',
                code: 'statement-differs',
                pointer: one.pointer,
                expected: text.series,
                found: text.wrong.join(', '),
              });
            const course = either === null || hidden.includes('chart') ? null : spark(either);
            const more = moreAddress(widget.getAttribute('more'), one.indicator) ?? either?.publisher?.page ?? null;
            return html`<li part="item">
              <div class="statement">
                <div>
                  <p part="statement">${phrase(text.statement)}</p>
                  ${text.note.length === 0 ? nothing : html`<p class="warn" part="notes">${phrase(text.note)}</p>`}
                  ${text.newer.length === 0 ? nothing : html`<p class="tiny" part="notes">${phrase(text.newer)}</p>`}
                  ${
                    hidden.includes('source')
                      ? nothing
                      : html`<p part="source">
                          <span>${phrase(W.ofEdition(fig(one.edition)))}</span>
                          ${
                            one.source === null
                              ? nothing
                              : html`<span
                                  >${phrase(words`${W.source('')}`)}${safeLink(one.source.url, textPieces(one.source.text, lang, stories.lang))}</span
                                >`
                          }
                          ${more === null ? nothing : html`<span>${safeLink(more, words`${W.moreOn(text.name)}`)}</span>`}
                        </p>`
                  }
                </div>
                <div>
                  ${
                    text.figure === null
                      ? nothing
                      : html`<p part="value">
                            <span class="figure number" translate="no" .textContent=${text.figure.value}></span>
                            <span .textContent=${text.figure.unit}></span>
                          </p>
                          <p class="tiny">${phrase(text.figure.period)}</p>`
                  }
                  ${course === null ? nothing : sparkLine(course, null, '')}
                </div>
              </div>
            </li>`;
          })}
        </ol>`;
      },
    };
  },
};
