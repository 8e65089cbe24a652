import { html, nothing, render, type CSSResult, type TemplateResult } from 'lit';
import type { PictureKey } from '../charts/with-key.js';
import { provenanceOf } from '../model/provenance.js';
import type { Slice } from '../model/slice.js';
import type { Lang } from '../text/lang.js';
import type { Note } from '../text/notes-text.js';
import { plain, type Phrase } from '../text/phrase.js';
import { problemText } from '../text/problem-text.js';
import { sourceText } from '../text/source-text.js';
import type { TableText } from '../text/table-text.js';
import type { WhyText } from '../text/why-text.js';
import { chartProblem } from './chart-problem.js';
import { chartStyles } from './chart-styles.js';
import { dataTable, type Tabled } from './data-table.js';
import { DrawingController } from './drawing-controller.js';
import type { Drawn, Spot } from './drawn.js';
import { explorer, type Explorer, type Tour } from './explorer.js';
import { explorerStyles } from './explorer-styles.js';
import type { Picture } from './keep-drawn.js';
import type { ChartName, FactOf, WordsOf } from './load-parts.js';
import { phrase } from './phrase.js';
import { sourceLine } from './source-line.js';
import type { Order } from './table-order.js';
import { tableStyles } from './table-styles.js';
import type { Answered, View, Widget } from './view.js';
import { why } from './why.js';

/** What one kind of widget with a picture says and shows of an answer. Decides nothing about figures: that is done in `model`. */
export interface ChartSaid<Name extends ChartName> {
  readonly heading: string;
  /** Language of the heading. */
  readonly headingLang: string;
  readonly summary: Phrase;
  /** Name of the picture: what kind it is, and what it spans. */
  readonly figureName: string;
  readonly notes: readonly Note[];
  /** Null where there is no number: then there is no table either. */
  readonly picture: Picture<FactOf<Name>, WordsOf<Name>> | null;
  /** What the picture needs is still to come: that it has no room yet is not told. */
  readonly awaits?: boolean;
  readonly tour: Omit<Tour, 'of' | 'pictured'>;
  readonly why: (at: Spot) => WhyText;
  readonly table: () => TableText;
  /** What the table stands in the order of, until a reader sorts it. */
  readonly order?: Order;
  /** How many rows the picture will have, for room that is kept: `--_rows` on its box. */
  readonly rows?: number;
  /** Whose figures are shown, go out as CSV and have their sources named; without it those of the slice. */
  readonly slices?: readonly Slice[];
  /** Controls between the sentences and the picture, and what explains it right below. */
  readonly before?: TemplateResult | typeof nothing;
  readonly after?: TemplateResult | typeof nothing;
  /** What of that explains colours: a file of the picture takes it along. */
  readonly key?: PictureKey;
  /** Told where the explorer stands: after a render, and after each step. */
  readonly chosen?: (at: Spot) => void;
}

export interface ChartAsked extends Answered {
  readonly slice: Slice;
  readonly lang: Lang;
  readonly widget: Widget;
  /** Whether a picture stands or is to come. */
  readonly pictured: boolean;
  readonly explorer: Explorer;
}

export interface ChartKind<Name extends ChartName> {
  readonly chart: Name;
  readonly styles: readonly CSSResult[];
  /** What the picture depends on beside slice and language: when none of it has changed, what was drawn stays. */
  readonly on?: (widget: Widget) => readonly unknown[];
  /** Makes what `say` needs, with rests, where that may be long. */
  readonly prepare?: (asked: ChartAsked) => Generator<unknown>;
  readonly say: (asked: ChartAsked) => ChartSaid<Name>;
  /** Told of each picture that stands, where words depend on how it was drawn; null where there is no room for one. */
  readonly drawn?: (widget: Widget, picture: Drawn | null) => void;
}

/**
 * A widget with a picture: heading, sentences, figure with its explorer, notes, table, why, source. The picture comes later, when it is near;
 * everything else stands at once. Attribute `view`: `table` shows no picture and the table open, `sentence` nothing but sentence and source.
 */
export const chartView = <Name extends ChartName>(kind: ChartKind<Name>): View => ({
  styles: [tableStyles, explorerStyles, chartStyles, ...kind.styles],
  make: (widget) => {
    const whyBox = box('why-box');
    const pictures = box('pictures');
    const data = dataTable(widget);
    let shown: Shown<Name> | null = null;
    let drawn: Drawn | null = null;
    /** Height that the place of a picture that cannot be had keeps, where a reader is looking at it: what stands below must not jump. */
    let room = 0;
    const tour = explorer(widget, (at) => {
      if (shown === null) return;
      render(why(shown.said.why(at)), whyBox);
      shown.said.chosen?.(at);
    });
    const drawing = new DrawingController(widget, kind.chart, {
      drawn: (picture) => {
        if (picture === null && shown?.said.awaits === true) return;
        drawn = picture;
        tour.drawn(picture);
        offer();
        kind.drawn?.(widget, picture);
      },
      failed: (reason) => {
        const { top = 0, bottom = 0 } = widget.shadowRoot?.querySelector('[part="chart"]')?.getBoundingClientRect() ?? {};
        room = bottom > 0 && top < innerHeight && widget.getAttribute('loading') !== 'eager' ? bottom - top : 0;
        widget.report(chartProblem(reason));
      },
    });

    const offer = (): void => {
      if (shown === null || drawn === null) return void render(nothing, pictures);
      const { slice, lang, said, caption } = shown;
      drawn.offer(widget, { slice, lang, heading: said.heading, caption, key: said.key }, pictures);
    };

    const figure = ({ said, lang }: Shown<Name>): TemplateResult =>
      html`<figure aria-label=${drawing.failed ? nothing : said.figureName}>
        ${
          drawing.failed
            ? html`<p part="error" class="tiny">${phrase(problemText(chartProblem(), lang, widget.localName, false).visitor)}</p>`
            : html`<div part="chart" aria-hidden="true"></div>`
        }
        ${said.tour.rows.length * said.tour.columns.length > 1 ? html`<div class="explorer"></div>` : nothing}
      </figure>`;

    const form = (): string | null => widget.getAttribute('view');
    const wantsPicture = (): boolean => form() !== 'table' && form() !== 'sentence';
    const onOf = (slice: Slice, lang: Lang): readonly unknown[] => [slice, lang, ...(kind.on?.(widget) ?? [])];
    const askedOf = (slice: Slice, lang: Lang, answered: Answered): ChartAsked => ({
      slice,
      lang,
      widget,
      pictured: wantsPicture() && !drawing.failed,
      explorer: tour,
      ...answered,
    });
    const say = (slice: Slice, lang: Lang, answered: Answered): ChartSaid<Name> => kind.say(askedOf(slice, lang, answered));
    const tabled = ({ on, slice, lang, said }: Pick<Shown<Name>, 'on' | 'slice' | 'lang' | 'said'>): Tabled => ({
      on,
      slices: said.slices ?? [slice],
      lang,
      heading: said.heading,
      open: (drawing.failed && room === 0) || form() === 'table' || widget.getAttribute('table') === 'open',
      text: said.table,
      ...(said.order && { order: said.order }),
    });

    return {
      render: (slice, lang, answered) => {
        const on = onOf(slice, lang);
        const same = shown?.on.every((one, i) => one === on[i]) === true;
        if (!same) drawing.failed = false;
        const said = say(slice, lang, answered);
        const filled = said.picture !== null;
        const drawable = filled && wantsPicture();
        if (!same || !drawable) drawn = null;
        const source = sourceText(slice, lang, fromAll(said.slices ?? [slice]));
        const told = said.notes.map((note) => `${note.lead} ${plain(note.text)}`.trim());
        shown = {
          on: same && shown !== null ? shown.on : on,
          slice,
          lang,
          said,
          picture: !drawable ? null : same && shown !== null ? (shown.picture ?? said.picture) : said.picture,
          pictured: drawable && !drawing.failed,
          caption: [said.figureName, ...told, plain(source.source)],
        };
        const top = html`${widget.headingNode(said.heading, said.headingLang)}
          <p part="summary">${phrase(said.summary)}</p>`;
        if (form() === 'sentence') return html`<div class="line">${top}${sourceLine(source)}</div>`;
        return html`<div class="line">
          ${top} ${said.before ?? nothing} ${drawable ? figure(shown) : nothing} ${drawable ? (said.after ?? nothing) : nothing}
          ${
            said.notes.length === 0
              ? nothing
              : html`<div part="notes">
                  ${said.notes.map((note) => html`<p>${note.lead ? html`<b .textContent=${`${note.lead} `}></b>` : nothing}${phrase(note.text)}</p>`)}
                </div>`
          }
          ${filled ? html`${data.render(tabled(shown))}${whyBox}` : nothing} ${sourceLine(source)}
        </div>`;
      },
      // What is new to the browser takes it long: the words once, and the table, which stands in its box then.
      *prepare(slice, lang, answered) {
        yield;
        if (kind.prepare) yield* kind.prepare(askedOf(slice, lang, answered));
        const said = say(slice, lang, answered);
        yield;
        if (said.picture === null || form() === 'sentence') return;
        data.render(tabled({ on: onOf(slice, lang), slice, lang, said }));
        yield;
      },
      leave: () => drawing.show(null, null),
      rendered: (root) => {
        const picture = root.querySelector<HTMLElement>('[part="chart"]');
        // By the object model: a style attribute would be refused by a strict policy.
        if (shown?.said.rows !== undefined) picture?.style.setProperty('--_rows', String(shown.said.rows));
        root.querySelector<HTMLElement>('figure > [part="error"]')?.style.setProperty('min-height', `${room}px`);
        drawing.show(picture, shown?.picture ?? null);
        tour.show(root.querySelector<HTMLElement>('.explorer'), shown && { ...shown.said.tour, of: shown.on, pictured: shown.pictured });
        // Among the downloads of the table, so that they are no further tab stops while that is closed.
        if (!pictures.isConnected) root.querySelector('.data > details')?.append(pictures);
        offer();
      },
    };
  },
});

/** What a render decided, for what comes after it. */
interface Shown<Name extends ChartName> {
  /** The same array as long as the picture that was drawn shows this. */
  readonly on: readonly unknown[];
  readonly slice: Slice;
  readonly lang: Lang;
  readonly said: ChartSaid<Name>;
  /** The same as long as it need not be drawn again. */
  readonly picture: ChartSaid<Name>['picture'];
  readonly pictured: boolean;
  readonly caption: readonly string[];
}

const box = (name: string): HTMLElement => {
  const made = document.createElement('div');
  made.className = name;
  return made;
};

/** Where the figures of several answers come from; of one, as it says itself. */
const fromAll = (slices: readonly Slice[]): Slice['figure'] | undefined => {
  const [first, ...more] = slices;
  return first === undefined || more.length === 0
    ? first
    : provenanceOf(
        first.indicator,
        slices.flatMap(({ series }) => series.flatMap(({ observations }) => observations)),
      );
};
