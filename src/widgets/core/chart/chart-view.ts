import { html, nothing, render } from 'lit';
import type { Slice } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import { toPlainText } from '../../../text/rich-text.js';
import type { ChartKind, ChartQuestion, ChartViewModel } from './chart-kind.js';
import { chartContent, type ChartContent } from './chart-content.js';
import { chartProblem } from './chart-problem.js';
import { chartStyles } from './chart-styles.js';
import { chartTemplate } from './chart-template.js';
import { dataTable } from '../table/data-table.js';
import { DrawingController } from './drawing-controller.js';
import type { CellPosition, ChartHandle } from './chart-handle.js';
import { explorer } from '../explorer/explorer.js';
import { explorerStyles } from '../explorer/explorer-styles.js';
import { lazyPanel } from '../panel/lazy-panel.js';
import { panelStyles } from '../panel/panel-styles.js';
import type { DataTableInput } from '../table/data-table-input.js';
import type { Answered, View } from '../view.js';
import { provenanceDetails } from '../provenance-details.js';

/**
 * A chart widget: heading, sentences, figure with its explorer, notes, table, provenance, source. The picture is drawn
 * later, when it is near the viewport; everything else is shown at once. Attribute `view`: `table` shows the open table
 * and no picture, `sentence` only sentence and source.
 */
export const chartView = <Fact, Words>(kind: ChartKind<Fact, Words>): View => ({
  styles: [panelStyles, explorerStyles, chartStyles, ...kind.styles],
  make: (widget) => {
    const provenanceBox = box('why-box');
    const exportBox = box('pictures');
    const panelSlot = lazyPanel(widget, () => {
      if (!current?.tabled) return;
      data.render(current.tabled());
      showProvenance();
      placeExportButtons();
      updateExportButtons();
    });
    const data = dataTable(widget, panelSlot);
    let current: Rendered<Fact, Words> | null = null;
    let handle: ChartHandle | null = null;
    /** The current cell of the explorer. */
    let cell: CellPosition | null = null;
    /**
     * Height that is kept for a picture that cannot be drawn, where a reader is looking at it: the content below must
     * not jump.
     */
    let reservedHeight = 0;
    const navigator = explorer(widget, (position) => {
      cell = position;
      showProvenance();
      current?.said.onSelect?.(position);
    });
    const showProvenance = (): void => {
      if (current === null || cell === null) return;
      const { said, lang } = current;
      const position = cell;
      const rows = panelSlot.show(lang, ({ provenanceRows, provenanceText }) =>
        provenanceRows(said.provenance(position, provenanceText)),
      );
      render(provenanceDetails(lang, said.heading, rows), provenanceBox);
    };
    const model = kind.create(widget, navigator);
    const { inputsOf, contentOf } = chartContent(widget, model);
    const drawing = new DrawingController(widget, kind.chart, {
      drawn: (picture) => {
        if (picture === null && current?.said.isLoading === true) return;
        handle = picture;
        navigator.onDrawn(picture);
        updateExportButtons();
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

    /**
     * Puts the buttons among the downloads of the table, so that they are no further tab stops while that is closed.
     */
    const placeExportButtons = (): void => {
      if (!exportBox.isConnected)
        widget.shadowRoot?.querySelector('.data > details')?.append(exportBox);
    };

    const updateExportButtons = (): void => {
      const panel = panelSlot.panel();
      if (current === null || handle === null || panel === null)
        return void render(nothing, exportBox);
      const { slice, lang, said, caption } = current;
      panel.pictureExportButtons(
        widget,
        handle.drawing,
        { slice, lang, heading: said.heading, caption, key: said.key },
        exportBox,
      );
    };

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
        sentences: [said.summary, said.refused ?? []],
        notes: said.notes,
        remarks,
        source,
      }),
      lang,
      heading: said.heading,
      open:
        (drawing.failed && reservedHeight === 0) ||
        viewForm() === 'table' ||
        widget.getAttribute('table') === 'open',
      text: said.table,
      ...(said.order && { order: said.order }),
    });

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
        if (!unchanged || !drawable) handle = null;
        const noteLines = said.notes.map((note) => `${note.lead} ${toPlainText(note.text)}`.trim());
        current = {
          on: inputs,
          slice,
          lang,
          said,
          tabled:
            hasFigures && viewForm() !== 'sentence' ? () => tabled(inputs, question, words) : null,
          picture: drawable ? (unchanged && current?.picture) || said.picture : null,
          pictured: drawable && !drawing.failed,
          caption: [said.figureName, ...noteLines, toPlainText(source.source)],
        };
        const form = viewForm();
        return chartTemplate({
          said,
          source,
          heading: widget.headingNode(said.heading, said.headingLang),
          lang,
          tag: widget.localName,
          sentenceOnly: form === 'sentence',
          drawable,
          failed: drawing.failed,
          details:
            hasFigures && form !== 'sentence'
              ? html`${data.render(tabled(inputs, question, words))}${provenanceBox}`
              : nothing,
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
        const table = tabled(inputsOf(slice, lang), question, words);
        // An open table is loaded first: it must not move the content below it later.
        if (table.open === true) yield panelSlot.fill();
        data.render(table);
        yield;
      },
      // A collapsed widget has shown nothing yet, and is printed expanded, in one pass.
      completeView: async () => (current === null || current.tabled ? panelSlot.fill() : undefined),
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
          root.querySelector<HTMLElement>('.explorer'),
          current && { ...current.said.navigation, of: current.on, pictured: current.pictured },
        );
        placeExportButtons();
        updateExportButtons();
      },
    };
  },
});

/** The results of a render, for the steps after it. */
interface Rendered<Fact, Words> {
  /** Identity of the drawn picture: the same array as long as it shows this. */
  readonly on: readonly unknown[];
  readonly slice: Slice;
  readonly lang: Lang;
  readonly said: ChartViewModel<Fact, Words>;
  /** The same object as long as it need not be drawn again. */
  readonly picture: ChartViewModel<Fact, Words>['picture'];
  readonly pictured: boolean;
  /** Null where there is no table. */
  readonly tabled: (() => DataTableInput) | null;
  readonly caption: readonly string[];
}

const box = (name: string): HTMLElement => {
  const memoContent = document.createElement('div');
  memoContent.className = name;
  return memoContent;
};
