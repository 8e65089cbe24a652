import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartHandle } from './chart-handle.js';
import { chartToolsOf, onToolsLoaded, type LoadChart, type Tools } from './chart-tools.js';
import type { MountedChart, Picture } from './mount-chart.js';
import { onPrint } from '../page/on-print.js';
import { onceNearViewport } from '../page/once-near-viewport.js';

/**
 * Draws a picture in its box when the box nears the viewport, or when the page is printed, and releases it with the
 * element. The code that draws it, and redraws it at another width, is loaded only then: see `mount-chart`.
 */
export class DrawingController<Fact, Words> implements ReactiveController {
  /** Whether drawing the picture has failed: its box is then left out, and sentence and table remain. */
  failed = false;
  #box: HTMLElement | null = null;
  #picture: Picture<Fact, Words> | null = null;
  #near = false;
  #mounted: MountedChart | null = null;
  #stopViewport = (): void => undefined;
  #stopPrint = (): void => undefined;
  #stopTools = (): void => undefined;

  constructor(
    private readonly element: ReactiveControllerHost & HTMLElement,
    private readonly chart: LoadChart<Fact, Words>,
    private readonly callbacks: {
      /** The picture is drawn; null where there is no space for one. */
      readonly drawn: (drawn: ChartHandle | null) => void;
      readonly failed: (reason: unknown) => void;
    },
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Call after each render: `box` is the container of the picture; an unchanged picture costs nothing. */
  show(box: HTMLElement | null, picture: Picture<Fact, Words> | null): void {
    if (box === this.#box && picture === this.#picture) return;
    this.#box = box;
    this.#picture = picture;
    this.#start();
  }

  #stop(): void {
    this.#stopTools();
    this.#stopViewport();
    this.#stopPrint();
    this.#mounted?.stop();
    this.#mounted = null;
  }

  #start(): void {
    this.#stop();
    const box = this.#box;
    if (box === null || this.#picture === null || !this.element.isConnected) return;
    this.#stopPrint = onPrint(() => this.#print());
    if (this.#near || this.element.getAttribute('loading') === 'eager') this.#draw();
    else this.#stopViewport = onceNearViewport(box, () => this.#draw());
  }

  #draw(): void {
    this.#near = true;
    const tools = chartToolsOf(this.chart);
    if (tools !== null) return this.#mount(tools);
    this.#stopTools();
    this.#stopTools = onToolsLoaded(
      this.chart,
      (loaded) => this.#mount(loaded),
      (reason) => this.#fail(reason),
    );
  }

  #mount([{ mountChart }, chart]: Tools<Fact, Words>): void {
    const [box, picture] = [this.#box, this.#picture];
    if (this.#mounted !== null || box === null || picture === null) return;
    this.#mounted = mountChart(box, picture, chart, {
      failed: (reason) => this.#fail(reason),
      drawn: (drawing) => {
        this.#stopPrint();
        this.callbacks.drawn(drawing && chart.drawn(drawing, picture.data, picture.words));
      },
    });
  }

  /**
   * Where the drawing code is not loaded yet, this only starts loading it: printing cannot wait, but the reader may
   * print again.
   */
  #print(): void {
    this.#stopViewport();
    const tools = chartToolsOf(this.chart);
    if (tools === null) this.#draw();
    else this.#mount(tools);
    this.#mounted?.drawNow();
  }

  #fail(reason: unknown): void {
    this.#stopPrint();
    this.failed = true;
    this.callbacks.failed(reason);
    this.element.requestUpdate();
  }
}
