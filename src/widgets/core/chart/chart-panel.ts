import { nothing, render, type TemplateResult } from 'lit';
import type { Slice } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import type { ChartContent } from './chart-content.js';
import type { CellPosition, ChartHandle } from './chart-handle.js';
import { aboutSection } from '../panel/about-section.js';
import { lazyPanel } from '../panel/lazy-panel.js';
import { panelSections, type PanelContent } from '../panel/panel-sections.js';
import { shareSection } from '../panel/share-section.js';
import { dataTable } from '../table/data-table.js';
import type { DataTableInput } from '../table/data-table-input.js';
import type { Widget } from '../view.js';

/** What a chart shows now, for its panel. */
export interface ShownChart {
  readonly slice: Slice;
  readonly lang: Lang;
  readonly content: ChartContent<unknown, unknown>;
  /** Null where there is no figure. */
  readonly table: DataTableInput | null;
  /** Lines that accompany the picture in a file. */
  readonly caption: readonly string[];
}

export interface ChartPanel {
  /** Makes the table before it is shown. */
  readonly prepare: (table: DataTableInput, isOpen: boolean) => Generator<unknown>;
  readonly show: (
    shown: ShownChart,
    opensTable: boolean,
  ) => { readonly foot: TemplateResult; readonly panel: TemplateResult };
  /** The panel explains and cites this figure. */
  readonly select: (cell: CellPosition) => void;
  /** The picture that can be saved; null without one. */
  readonly setPicture: (picture: ChartHandle | null) => void;
  /** Call after each render. */
  readonly afterRender: () => void;
  /** Loads the code of the panel; resolves once its content stands, or loading has failed. */
  readonly load: () => Promise<void>;
}

/** The panel of one chart widget: table, downloads, explanation and sharing. Call once per element. */
export function chartPanel(widget: Widget): ChartPanel {
  const provenanceBox = box('rows');
  const picturesBox = box('pictures');
  let shown: ShownChart | null = null;
  let cell: CellPosition | null = null;
  let picture: ChartHandle | null = null;
  const slot = lazyPanel(widget, () => {
    if (!shown?.table) return;
    data.render(shown.table);
    update();
  });
  const data = dataTable(widget, slot);
  const sections = panelSections(widget, slot.fill);
  const share = shareSection();

  const showProvenance = (): void => {
    if (shown === null || cell === null) return;
    const { viewModel } = shown.content;
    const position = cell;
    const rows = slot.show(shown.lang, ({ provenanceRows, provenanceText }) =>
      provenanceRows(viewModel.provenance(position, provenanceText)),
    );
    render(rows, provenanceBox);
  };
  const showPictureButtons = (): void => {
    const panel = slot.panel();
    if (shown === null || picture === null || panel === null)
      return void render(nothing, picturesBox);
    const { slice, lang, caption, content } = shown;
    const { heading, key } = content.viewModel;
    const options = { slice, lang, heading, caption, key };
    panel.pictureExportButtons(widget, picture.drawing, options, picturesBox);
  };
  /** Link, code and citation are of the view that is shown now; they are made while their section is open. */
  const updateShare = (): void => {
    const panel = slot.panel();
    if (!shown?.table || panel === null || !isOpen(share.box)) return;
    const { heading, provenance } = shown.content.viewModel;
    const cite = cell && provenance(cell, panel.provenanceText).cite;
    const { lang, slices, said: displayText } = shown.table;
    void share.fill({ widget, lang, slices, displayText, heading, cited: cite?.of ?? null });
  };
  const update = (): void => {
    showProvenance();
    showPictureButtons();
    updateShare();
  };

  const panelContent = (
    { lang, table, content: { viewModel, source, foot } }: ShownChart,
    opensTable: boolean,
  ): PanelContent => {
    const { heading, summary, inWords = [summary], notes, navigation } = viewModel;
    const page = shown?.slice.publisher?.page ?? null;
    const about = aboutSection(widget, lang, {
      ...{ inWords, notes, source, heading, page },
      why: table === null ? null : provenanceBox,
      exploring: table === null ? null : navigation.text.help,
    });
    const boxes = table === null ? null : data.render(table);
    return {
      ...{ lang, heading, foot },
      initial: opensTable ? 'table' : null,
      sections:
        boxes === null
          ? { about }
          : { table: boxes.table, download: boxes.downloads, about, share: share.box },
    };
  };

  return {
    *prepare(table, opened) {
      // An open table is loaded first: it must not move the content below it later.
      if (opened) yield slot.fill();
      data.render({ ...table, pictures: picturesBox });
      yield;
    },
    show: (now, opensTable) => {
      const { table } = now;
      shown = { ...now, table: table && { ...table, pictures: picturesBox } };
      const content = panelContent(shown, opensTable);
      return { foot: sections.foot(content), panel: sections.panel(content) };
    },
    select: (position) => {
      cell = position;
      showProvenance();
    },
    setPicture: (drawn) => {
      picture = drawn;
      showPictureButtons();
    },
    afterRender: () => {
      data.afterRender();
      showPictureButtons();
      updateShare();
    },
    load: slot.fill,
  };
}

/** Whether a section of the panel is the one that is open. */
const isOpen = (section: Element): boolean =>
  section.isConnected && section.closest('[hidden]') === null;

const box = (name: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = name;
  return element;
};
