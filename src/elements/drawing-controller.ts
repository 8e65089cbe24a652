import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TrendWords } from '../charts/trend-words.js';
import type { Slice } from '../model/slice.js';
import { loadChart } from './load-parts.js';
import { textMeasure } from './measure.js';
import { onResize, whenNear } from './nearby.js';
import { oneAtATime } from './one-at-a-time.js';

/** A wider box is worth a new drawing from here; a narrower one always, or the picture would stick out. In CSS pixels. */
const WORTH_WHILE = 8;
const NARROWEST = 160;
const WIDEST = 1600;

export interface Picture {
  readonly kind: 'trend';
  readonly slice: Slice;
  readonly words: TrendWords;
}

/**
 * Fills a box with a picture: on approach, one chart per task, off-tree and checked before it is attached, again when the box gets
 * another width or the letter arrives. The engine lets go of each drawing; only the SVG stays.
 */
export class DrawingController implements ReactiveController {
  /** Whether the picture was tried and cannot be had: the box is then left out, sentence and table stand. */
  failed = false;
  #box: HTMLElement | null = null;
  #picture: Picture | null = null;
  #near = false;
  #turn = 0;
  #drawnWidth = 0;
  #leave: (() => void)[] = [];

  constructor(
    private readonly element: ReactiveControllerHost & HTMLElement,
    private readonly onFailure: (reason: unknown) => void,
  ) {
    element.addController(this);
  }

  hostDisconnected(): void {
    this.#turn += 1;
    this.#letGo();
  }

  hostConnected(): void {
    if (this.#box !== null) this.#watch(this.#box);
  }

  /** Call after each render: `box` is where the picture belongs, `picture` what belongs there; an unchanged picture costs nothing. */
  show(box: HTMLElement | null, picture: Picture | null): void {
    if (box !== this.#box) {
      this.#letGo();
      this.#box = box;
      this.#drawnWidth = 0;
      if (box !== null) this.#watch(box);
    }
    if (picture !== this.#picture) {
      this.#picture = picture;
      this.#drawnWidth = 0;
      if (this.#near) this.#request();
    }
  }

  #watch(box: HTMLElement): void {
    const eager = this.element.getAttribute('loading') === 'eager';
    const arrive = (): void => {
      this.#near = true;
      this.#leave.push(onResize(box, () => this.#fit()));
      this.#request();
    };
    if (eager || this.#near) arrive();
    else this.#leave.push(whenNear(box, arrive));
  }

  #letGo(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
  }

  #fit(): void {
    const width = this.#width();
    if (width > 0 && (width < this.#drawnWidth || width >= this.#drawnWidth + WORTH_WHILE)) this.#request();
  }

  #request(): void {
    const turn = (this.#turn += 1);
    oneAtATime(async () => {
      if (turn === this.#turn) await this.#draw(turn);
    });
  }

  async #draw(turn: number): Promise<void> {
    const box = this.#box;
    const picture = this.#picture;
    const width = this.#width();
    if (box === null || picture === null || width === 0 || width === this.#drawnWidth) return;
    try {
      const { draw, template, input } = await loadChart(picture.kind);
      if (turn !== this.#turn) return;
      const { look, lettersChanged } = textMeasure(box, width);
      const svg = await draw(template, input(picture.slice, picture.words, look));
      if (turn !== this.#turn) return;
      box.replaceChildren(svg);
      this.#drawnWidth = width;
      this.failed = false;
      void document.fonts?.ready.then(() => {
        if (turn !== this.#turn || !lettersChanged()) return;
        this.#drawnWidth = 0;
        this.#request();
      });
    } catch (reason) {
      if (turn !== this.#turn) return;
      box.replaceChildren();
      this.failed = true;
      this.onFailure(reason);
      this.element.requestUpdate();
    }
  }

  /** Whole CSS pixels; 0 while the box is not laid out, as in a hidden tab. */
  #width(): number {
    const width = Math.floor(this.#box?.clientWidth ?? 0);
    return width === 0 ? 0 : Math.min(Math.max(width, NARROWEST), WIDEST);
  }
}
