import type { Slice } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import { toPlainText } from '../../../text/rich-text.js';
import type { ChartKind, ChartQuestion, ChartViewModel } from './chart-kind.js';
import { chartContent, type ChartContent } from './chart-content.js';
import { chartProblem } from './chart-problem.js';
import { chartStyles } from './chart-styles.js';
import { chartTemplate } from './chart-template.js';
import { DrawingController } from './drawing-controller.js';
import { chartPanel } from './chart-panel.js';
import { explorer } from '../explorer/explorer.js';
import { explorerStyles } from '../explorer/explorer-styles.js';
import { panelStyles } from '../panel/panel-styles.js';
import type { DataTableInput } from '../table/data-table-input.js';
import type { Answered, View } from '../view.js';

/**
 * A chart widget: heading, one sentence, figure with its explorer, foot, and the panel that the words of the foot open.
 * The picture is drawn later, when it is near the viewport; everything else is shown at once. Attribute `view`: `table`
 * shows the open table and no picture, `sentence` only sentence and source.
 */
export const chartView = <Fact, Words>(kind: ChartKind<Fact, Words>): View => ({
  styles: [panelStyles, explorerStyles, chartStyles, ...kind.styles],
  make: (widget) => {
    const panel = chartPanel(widget);
    let current: Rendered<Fact, Words> | null = null;
    /**
     * Height that is kept for a picture that cannot be drawn, where a reader is looking at it: the content below must
     * not jump.
     */
    let reservedHeight = 0;
    /** Whether the widget is too narrow for a picture: then its table is open. */
    let withoutSpace = false;
    const navigator = explorer(widget, (position) => {
      panel.select(position);
      current?.said.onSelect?.(position);
    });
    const model = kind.create(widget, navigator);
    const { inputsOf, contentOf } = chartContent(widget, model);
    const drawing = new DrawingController(widget, kind.chart, {
      drawn: (picture) => {
        if (picture === null && current?.said.isLoading === true) return;
        panel.setPicture(picture);
        navigator.onDrawn(picture);
        if (withoutSpace !== (picture === null)) {
          withoutSpace = picture === null;
          widget.requestUpdate();
        }
        model.onDrawn?.(picture);
      },
      failed: (reason) => {
        const { top = 0, bottom = 0 } =
          widget.shadowRoot?.querySelector('[part="chart"]')?.getBoundingClientRect() ?? {};
        reservedHeight =
          bottom > 0 && top < innerHeight && widget.getAttribute('loading') !== 'eager'
            ? bottom - top
            : 0;
        widget.report(chartProblem(reason));
      },
    });

    const viewForm = (): string | null => widget.getAttribute('view');
    const showsPicture = (): boolean => viewForm() !== 'table' && viewForm() !== 'sentence';
    const questionOf = (slice: Slice, lang: Lang, answered: Answered): ChartQuestion => ({
      slice,
      lang,
      widget,
      hasPicture: showsPicture() && !drawing.failed,
      ...answered,
    });
    const tabled = (
      inputs: readonly unknown[],
      { slice, lang, remarks }: ChartQuestion,
      { viewModel: said, source }: ChartContent<Fact, Words>,
    ): DataTableInput => ({
      on: inputs,
      slices: said.slices ?? [slice],
      said: () => ({
        sentences: [said.summary, ...(said.inWords ?? []), said.refused ?? []],
        notes: said.notes,
        remarks,
        source,
      }),
      lang,
      heading: said.heading,
      text: said.table,
      ...(said.order && { order: said.order }),
    });

    const opensTable = (): boolean =>
      withoutSpace ||
      (drawing.failed && reservedHeight === 0) ||
      viewForm() === 'table' ||
      widget.getAttribute('table') === 'open';
    return {
      render: (slice, lang, answered) => {
        const inputs = inputsOf(slice, lang);
        const unchanged = current?.on === inputs;
        if (!unchanged) drawing.failed = false;
        const question = questionOf(slice, lang, answered);
        const words = contentOf(question);
        const { viewModel: said, source } = words;
        const hasFigures = said.picture !== null;
        const drawable = hasFigures && showsPicture();
        if (!unchanged || !drawable) panel.setPicture(null);
        const form = viewForm();
        const table = hasFigures && form !== 'sentence' ? tabled(inputs, question, words) : null;
        const noteLines = said.notes.map((note) => `${note.lead} ${toPlainText(note.text)}`.trim());
        current = {
          on: inputs,
          said,
          hasTable: table !== null,
          picture: drawable ? (unchanged && current?.picture) || said.picture : null,
          pictured: drawable && !drawing.failed,
        };
        const caption = [
          ...(said.measure ? [toPlainText(said.measure)] : []),
          said.figureName,
          ...noteLines,
          toPlainText(source.source),
        ];
        return chartTemplate({
          ...{ said, source, lang, drawable, withoutSpace, failed: drawing.failed },
          explorer: navigator.box,
          heading: widget.headingNode(said.heading, said.headingLang),
          tag: widget.localName,
          sentenceOnly: form === 'sentence',
          ...panel.show({ slice, lang, content: words, table, caption }, opensTable()),
        });
      },
      // Splits the first rendering into tasks: the text once, and the table, which is then ready in its box.
      *prepare(slice, lang, answered) {
        yield;
        const question = questionOf(slice, lang, answered);
        if (model.prepare) yield* model.prepare(question);
        const words = contentOf(question);
        yield;
        if (words.viewModel.picture === null || viewForm() === 'sentence') return;
        yield* panel.prepare(tabled(inputsOf(slice, lang), question, words), opensTable());
      },
      completeView: async () => (current?.hasTable ? panel.load() : undefined),
      dispose: () => drawing.show(null, null),
      afterRender: (root) => {
        const picture = root.querySelector<HTMLElement>('[part="chart"]');
        // By the object model: a strict policy refuses style attributes.
        for (const [name, size] of Object.entries(current?.said.sizes ?? {}))
          picture?.style.setProperty(`--_${name}`, String(size));
        root
          .querySelector<HTMLElement>('figure > [part="error"]')
          ?.style.setProperty('min-height', `${reservedHeight}px`);
        drawing.show(picture, current?.picture ?? null);
        navigator.update(
          current && {
            ...current.said.navigation,
            measure: current.said.measure,
            of: current.on,
            pictured: current.pictured,
          },
        );
        panel.afterRender();
      },
    };
  },
});

/** The results of a render, for the steps after it. */
interface Rendered<Fact, Words> {
  /** Identity of the drawn picture: the same array as long as it shows this. */
  readonly on: readonly unknown[];
  readonly said: ChartViewModel<Fact, Words>;
  /** The same object as long as it need not be drawn again. */
  readonly picture: ChartViewModel<Fact, Words>['picture'];
  readonly pictured: boolean;
  readonly hasTable: boolean;
}
