import { nothing, render } from 'lit';
import type { Slice } from '../model/slice.js';
import { explorerText } from '../text/explorer-text.js';
import type { Lang } from '../text/lang.js';
import { readOut, type Place } from '../text/read-out.js';
import type { Drawn } from './drawn-trend.js';
import { send } from './events.js';
import { saySeldom } from './explorer-say.js';
import { explorerTemplate, type ExplorerActs } from './explorer-template.js';
import type { Widget } from './view.js';

export interface Explored {
  readonly slice: Slice;
  readonly lang: Lang;
  readonly heading: string;
  /** Names of the series in `lang`. */
  readonly names: readonly string[];
  /** Whether there is a picture, or one to come, that the range can lie over. */
  readonly pictured: boolean;
}

export interface Explorer {
  /** Call after each render of the widget: `box` is where all that explores belongs, in the grid of the figure. */
  readonly show: (box: HTMLElement | null, explored: Explored | null) => void;
  /** Call when the picture stands; with null where there is no room for one. */
  readonly drawn: (drawn: Drawn | null) => void;
}

/**
 * Walks a reader through the values of a picture. One native range lies over it, transparent, for mouse, finger, keys and assistive
 * technology alike; buttons and a list of series are the ways without dragging, and all there is where the picture cannot be had. All end
 * in the same state, which outlives new figures, another width and another language: it is kept by codes.
 * It renders on its own: a pointer that moves must not cost a rendering of the whole widget. `changed`: what is chosen may be another.
 */
export function explorer(widget: Widget, changed: (at: Place) => void): Explorer {
  let box: HTMLElement | null = null;
  let now: Explored | null = null;
  let picture: Drawn | null = null;
  let roomless = false;
  /** Codes of what was chosen last; null until then. */
  let series: string | null = null;
  let period: string | null = null;
  let asked = '';
  let focused = false;
  /** Whether the focused range has told already which series it is on. */
  let named = false;
  /** What the range itself makes of a pointer's place is not wanted: periods may stand unevenly. */
  let pointing = false;
  const say = saySeldom((text) => widget.say(text));

  const at = ({ slice }: Explored): Place => {
    const chosen = Math.max(
      0,
      slice.series.findIndex(({ id }) => id === series),
    );
    const known = slice.periods.findIndex(({ code }) => code === period);
    return { series: chosen, period: known >= 0 ? known : (slice.series[chosen]?.latest ?? slice.periods.length - 1) };
  };

  const go = (to: Partial<Place>, aloud = false): void => {
    if (now === null) return;
    const { slice, lang } = now;
    const before = at(now);
    const next = {
      series: within(to.series ?? before.series, slice.series.length),
      period: within(to.period ?? before.period, slice.periods.length),
    };
    if (next.series === before.series && next.period === before.period && series !== null) return;
    series = slice.series[next.series]?.id ?? '';
    period = slice.periods[next.period]?.code ?? '';
    named = focused && next.series === before.series;
    paint();
    changed(next);
    if (aloud) say(readOut(slice, lang, next, true).spoken);
    const { pointer } = slice.series[next.series]?.observations[next.period] ?? { pointer: '' };
    send(widget, 'tp-select', { series, period, pointer });
  };

  /** While dragging the series stays; hovering and tapping take the nearest. */
  const point = (event: PointerEvent, dragging: boolean): void => {
    if (picture === null || now === null) return;
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    go(picture.nearest(event.clientX - left, event.clientY - top, at(now), dragging));
  };

  const acts: ExplorerActs = {
    step: (by) => now !== null && go({ period: at(now).period + by }, true),
    choose: (index) => go({ series: index }, true),
    input: (event) => {
      const range = event.currentTarget as HTMLInputElement;
      if (!pointing || picture === null) go({ period: range.valueAsNumber });
      if (now !== null) range.value = String(at(now).period);
    },
    keydown: (event) => {
      pointing = false;
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (by === 0 || now === null || now.slice.series.length < 2 || modified(event)) return;
      event.preventDefault();
      go({ series: at(now).series + by });
    },
    pointerdown: (event) => {
      if (event.button !== 0) return;
      pointing = true;
      point(event, false);
    },
    pointermove: (event) => point(event, event.buttons > 0),
    // Comes last of what a pointer does: the range may take a value of its own once more when it is let go.
    released: () => (pointing = false),
    focus: () => {
      focused = true;
      paint();
    },
    blur: () => {
      focused = named = pointing = false;
      paint();
    },
  };

  const paint = (): void => {
    if (box === null) return;
    if (now === null) return void render(nothing, box);
    const { slice, lang, heading, names, pictured } = now;
    const place = at(now);
    const template = explorerTemplate(
      {
        text: explorerText(slice, lang, heading),
        names: slice.series.length > 1 ? names : [],
        ...place,
        last: slice.periods.length - 1,
        readOut: readOut(slice, lang, place, true),
        spoken: readOut(slice, lang, place, !named).spoken,
        ranged: pictured && !roomless,
      },
      acts,
    );
    render(template, box);
    picture?.mark(focused || series !== null ? place : null);
  };

  /** A page may choose a point by attributes, as from its own address. Only a new wish counts: the reader goes on from there. */
  const heed = (slice: Slice): void => {
    const [ofSeries, ofPeriod] = [widget.getAttribute('chosen-series'), widget.getAttribute('chosen-period')];
    const wish = ofSeries === null && ofPeriod === null ? '' : `${ofSeries}\n${ofPeriod}`;
    if (wish === asked) return;
    asked = wish;
    if (wish === '') return;
    series = ofSeries ?? slice.series[0]?.id ?? '';
    period = ofPeriod;
  };

  return {
    show: (place, explored) => {
      if (explored?.slice !== now?.slice || explored?.lang !== now?.lang) picture = null;
      [box, now] = [place, explored];
      if (now === null) return paint();
      heed(now.slice);
      paint();
      changed(at(now));
    },
    drawn: (found) => {
      [picture, roomless] = [found, found === null];
      paint();
    },
  };
}

const within = (index: number, length: number): number => Math.min(length - 1, Math.max(0, index));

const modified = ({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean => ctrlKey || altKey || metaKey || shiftKey;
