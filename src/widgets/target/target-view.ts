import { css, html, nothing } from 'lit';
import { targetBar } from './chart/target-bar.js';
import { answerTarget, type TargetAnswer } from './model/answer-target.js';
import { targetAnswerTable } from './text/target-answer-table.js';
import { targetAnswerText, type TargetAnswerText } from './text/target-answer-text.js';
import { pastedText } from '../../text/pasted-text.js';
import type { RichText } from '../../text/rich-text.js';
import { footText, type FootText } from '../../text/foot-text.js';
import { sourceText, type SourceText } from '../../text/source-text.js';
import { dataTable } from '../core/table/data-table.js';
import { memoLast } from '../core/memo-last.js';
import { richText } from '../core/rich-text-template.js';
import { lazyPanel } from '../core/panel/lazy-panel.js';
import { aboutSection } from '../core/panel/about-section.js';
import { panelSections, type PanelContent } from '../core/panel/panel-sections.js';
import { panelStyles } from '../core/panel/panel-styles.js';
import { shareSection } from '../core/panel/share-section.js';
import { targetBarTemplate, targetBarStyles } from './target-bar-template.js';
import type { View } from '../core/view.js';

const styles = css`
  :host {
    --_heading-size: var(--_font-size-heading);
  }
  [part='course'] {
    max-width: 38rem;
    margin-top: calc(var(--_space) * 2);
  }
  [part='pasted'] {
    font-size: max(var(--_font-size-small), 13px);
    color: var(--_text-muted);
    margin-top: calc(var(--_space) * 2);
  }
  :host([hide~='course']) [part='course'],
  :host([hide~='chart']) [part='chart'] {
    display: none;
  }
`;

interface Words {
  readonly answer: TargetAnswer;
  readonly text: TargetAnswerText;
  readonly bar: ReturnType<typeof targetBar>;
  readonly pasted: RichText;
  readonly source: SourceText;
  readonly foot: FootText;
}

/** The widget of a figure and its target: draws without a chart. */
export const view: View = {
  styles: [panelStyles, targetBarStyles, styles],
  make: (widget) => {
    const panelSlot = lazyPanel(widget, () => (widget.requestUpdate(), widget.updateComplete));
    const data = dataTable(widget, panelSlot);
    const memoWords = memoLast<Words>();
    const sections = panelSections(widget, panelSlot.fill);
    const share = shareSection();
    let updateShare = (): void => undefined;
    return {
      completeView: panelSlot.fill,
      afterRender: () => {
        data.afterRender();
        if (sections.openSection() === 'share') updateShare();
      },
      render: (shownSlice, lang, { dataset, query, remarks }) => {
        const [ownHeading, targetId, pastedFigure] = [
          widget.ownHeading,
          widget.getAttribute('target')?.trim() || null,
          widget.getAttribute('pasted'),
        ];
        const { answer, text, bar, pasted, source, foot } = memoWords(
          [shownSlice, lang, ownHeading, targetId, pastedFigure],
          () => {
            const targetAnswer = answerTarget(dataset, query, targetId);
            return {
              answer: targetAnswer,
              text: targetAnswerText(targetAnswer, lang, ownHeading ?? undefined),
              bar: targetBar(targetAnswer),
              pasted: pastedText(pastedFigure, targetAnswer.slice, lang) ?? [],
              source: sourceText(targetAnswer.slice, lang, targetAnswer.from),
              foot: footText(targetAnswer.slice, lang, targetAnswer.from),
            };
          },
        );
        const { slice } = answer;
        const heading = ownHeading || text.heading.text;
        const table = {
          on: [shownSlice, answer.comparison?.target],
          text: () => targetAnswerTable(answer, lang, heading),
          slices: [slice],
          lang,
          heading,
          said: () => ({
            card: { value: '', unit: [], about: [] },
            sentences: [pasted, ...text.inWords],
            notes: text.notes,
            remarks,
            source,
          }),
        };
        const boxes = data.render(table);
        const why = panelSlot.show(lang, ({ provenanceRows }) => provenanceRows(text.why));
        updateShare = () =>
          void share.fill({
            ...{ slices: [slice], widget, lang, heading, displayText: table.said },
            cited: text.why.cite?.of ?? null,
          });
        const content: PanelContent = {
          ...{ lang, heading, foot },
          sections: {
            table: boxes.table,
            download: boxes.downloads,
            about: aboutSection(widget, lang, {
              ...{ inWords: text.inWords, notes: text.notes, why, source, heading },
              page: slice.publisher?.page ?? null,
            }),
            share: share.box,
          },
        };
        return html`<div class="line">
            ${widget.headingNode(heading, ownHeading ? lang : text.heading.lang)}
            <p part="summary">${richText(text.summary)}</p>
            ${pasted.length === 0 ? nothing : html`<p part="pasted">${richText(pasted)}</p>`}
            ${text.course.length === 0 ? nothing : html`<p part="course">${richText(text.course)}</p>`}
            ${bar === null || text.labels === null ? nothing : targetBarTemplate(bar, text.labels)}
            ${sections.foot(content)}
          </div>
          ${sections.panel(content)}`;
      },
    };
  },
};
