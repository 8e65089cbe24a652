import { css, html, nothing } from 'lit';
import type { FigureRequest, Highlight, Stories } from '../../model/stories.js';
import { highlightText } from './text/highlight-text.js';
import { figureRun, toPlainText, rich } from '../../text/rich-text.js';
import { storyWords } from './text/story-words.js';
import { richText } from '../core/rich-text-template.js';
import { lazy } from '../core/load/lazy.js';
import type { StoryView } from '../core/story.js';
import { safeLink, textPieces } from './story-pieces.js';
import { parseAddress } from '../../embed/parse-address.js';

const loadSparkLine = lazy('card-pictures', () => import('../core/chart/spark-line.js'));
let sparkLine: Awaited<ReturnType<typeof loadSparkLine>>['sparkLine'] | null = null;

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
  /* A long name wraps within one target, not into two thin ones. */
  [part='source'] a {
    display: inline-block;
    box-sizing: border-box;
    min-height: 24px;
  }
`;

/** The URL of the full widget, from the author's template; null where that gives none. */
const moreAddress = (template: string | null, indicator: string): string | null => {
  const filled = template?.trim().replaceAll('{indicator}', encodeURIComponent(indicator)) ?? '';
  const address = filled === '' ? null : parseAddress(filled, document.baseURI);
  return address !== null && /^https?:$/.test(address.protocol) ? address.href : null;
};

/** The series up to the last period of the statement: later figures are not its subject. */
const upTo = ({
  indicator,
  where,
  to,
}: Highlight): FigureRequest & { readonly until?: string } => ({
  indicator,
  where,
  ...(to !== null && { until: to.period }),
});

/** The view of statements in their order, each beside its figure. */
export const view: StoryView = {
  styles: [styles],
  bring: async () => ({ sparkLine } = await loadSparkLine()),
  make: ({ widget, report }) => {
    const requestedEdition = (): string =>
      String(widget.edition ?? '').trim() || (widget.inherited('edition') ?? '');
    const editionOf = ({ highlights }: Stories): string =>
      requestedEdition() ||
      (highlights.map(({ edition }) => edition).sort((a, b) => (a < b ? 1 : -1))[0] ?? '');
    const selected = (stories: Stories): readonly Highlight[] =>
      stories.highlights.filter(({ edition }) => edition === editionOf(stories));
    return {
      // Of every edition: another one may be selected without loading again.
      requests: ({ highlights }) => highlights.flatMap((highlight) => [upTo(highlight), highlight]),
      title: (stories, lang) => toPlainText(storyWords(lang).highlights(editionOf(stories))),
      render: ({ stories, figure }, lang) => {
        const W = storyWords(lang);
        const hidden = (widget.getAttribute('hide') ?? '').split(/[\s,]+/);
        const list = selected(stories);
        if (list.length === 0) return html`<p part="notes" .textContent=${W.empty}></p>`;
        return html`<ol class="list">
          ${list.map((highlight) => {
            const current = figure(upTo(highlight));
            const published = figure(highlight, highlight.edition);
            const shownSlice = current ?? published;
            const text = highlightText(
              highlight,
              shownSlice === null ? null : { current: shownSlice, published: published },
              lang,
              stories.lang,
            );
            if (text.wrong === null)
              report({
                severity: 'error',
                code: 'statement-unchecked',
                pointer: highlight.pointer,
                found: highlight.indicator,
              });
            else if (text.wrong.length > 0)
              report({
                severity: 'error',
                code: 'statement-differs',
                pointer: highlight.pointer,
                expected: text.series,
                found: text.wrong.join(', '),
              });
            const line =
              shownSlice === null || hidden.includes('chart') ? null : sparkLine?.(shownSlice);
            const moreUrl =
              moreAddress(widget.getAttribute('more'), highlight.indicator) ??
              shownSlice?.publisher?.page ??
              null;
            return html`<li part="item">
              <div class="statement">
                <div>
                  <p part="statement">${richText(text.statement)}</p>
                  ${text.note.length === 0 ? nothing : html`<p class="warn" part="notes">${richText(text.note)}</p>`}
                  ${text.newer.length === 0 ? nothing : html`<p class="tiny" part="notes">${richText(text.newer)}</p>`}
                  ${
                    hidden.includes('source')
                      ? nothing
                      : html`<p part="source">
                          <span>${richText(W.ofEdition(figureRun(highlight.edition)))}</span>
                          ${
                            highlight.source === null
                              ? nothing
                              : html`<span
                                  >${richText(rich`${W.source('')}`)}${safeLink(highlight.source.url, textPieces(highlight.source.text, lang, stories.lang))}</span
                                >`
                          }
                          ${moreUrl === null ? nothing : html`<span>${safeLink(moreUrl, rich`${W.moreOn(text.name)}`)}</span>`}
                        </p>`
                  }
                </div>
                <div>
                  ${
                    text.figure === null
                      ? nothing
                      : html`<p part="value">
                            <span
                              class="figure number"
                              translate="no"
                              .textContent=${text.figure.value}
                            ></span>
                            <span .textContent=${text.figure.unit}></span>
                          </p>
                          <p class="tiny">${richText(text.figure.period)}</p>`
                  }
                  ${
                    line == null || line.length === 0
                      ? nothing
                      : html`<div part="chart" aria-hidden="true">
                          <svg
                            class="spark"
                            viewBox="0 0 240 44"
                            width="240"
                            height="44"
                            focusable="false"
                          >
                            ${line}
                          </svg>
                        </div>`
                  }
                </div>
              </div>
            </li>`;
          })}
        </ol>`;
      },
    };
  },
};
