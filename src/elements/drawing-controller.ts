import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Drawn } from './drawn.js';
import { toolsOf, whenTools, type Tools } from './chart-tools.js';
import type { KeptDrawing, Picture } from './keep-drawn.js';
import type { ChartName, FactOf, WordsOf } from './load-parts.js';
import { onPrint } from './on-print.js';
import { whenNear } from './when-near.js';

/**
 * Brings a picture into its box when the box nears the screen, or when the page is printed, and takes it out of use with the element. What
 * draws it, and draws it again at another width, comes with the engine: see `keep-drawn`.
 */
export class DrawingController<Name extends ChartName> implements ReactiveController {
  /** Whether the picture was tried and cannot be had: the box is then left out, sentence and table stand. */
  failed = false;
  #box: HTMLElement | null = null;
  #picture: Picture<FactOf<Name>, WordsOf<Name>> | null = null;
  #near = false;
  #kept: KeptDrawing | null = null;
  #leaveScreen = (): void => undefined;
  #leavePrint = (): void => undefined;
  #leaveTools = (): void => undefined;

  constructor(
    private readonly element: ReactiveControllerHost & HTMLElement,
    private readonly chart: Name,
    private readonly on: {
      /** The picture stands; null where there is no room for one. */
      readonly drawn: (drawn: Drawn | null) => void;
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

  /** Call after each render: `box` is where the picture belongs, `picture` what belongs there; an unchanged picture costs nothing. */
  show(box: HTMLElement | null, picture: Picture<FactOf<Name>, WordsOf<Name>> | null): void {
    if (box === this.#box && picture === this.#picture) return;
    this.#box = box;
    this.#picture = picture;
    this.#start();
  }

  #stop(): void {
    this.#leaveTools();
    this.#leaveScreen();
    this.#leavePrint();
    this.#kept?.stop();
    this.#kept = null;
  }

  #start(): void {
    this.#stop();
    const box = this.#box;
    if (box === null || this.#picture === null || !this.element.isConnected) return;
    this.#leavePrint = onPrint(() => this.#print());
    if (this.#near || this.element.getAttribute('loading') === 'eager') this.#draw();
    else this.#leaveScreen = whenNear(box, () => this.#draw());
  }

  #draw(): void {
    this.#near = true;
    const tools = toolsOf(this.chart);
    if (tools !== null) return this.#keep(tools);
    this.#leaveTools();
    this.#leaveTools = whenTools(
      this.chart,
      (found) => this.#keep(found),
      (reason) => this.#fail(reason),
    );
  }

  #keep([{ keepDrawn }, chart]: Tools<Name>): void {
    const [box, picture] = [this.#box, this.#picture];
    if (this.#kept !== null || box === null || picture === null) return;
    this.#kept = keepDrawn(box, picture, chart, {
      failed: (reason) => this.#fail(reason),
      drawn: (drawing) => {
        this.#leavePrint();
        this.on.drawn(drawing && chart.drawn(drawing, picture.fact, picture.words));
      },
    });
  }

  /** Without the engine this only asks for it: nothing can be waited for, but the reader may print again. */
  #print(): void {
    this.#leaveScreen();
    const tools = toolsOf(this.chart);
    if (tools === null) this.#draw();
    else this.#keep(tools);
    this.#kept?.drawNow();
  }

  #fail(reason: unknown): void {
    this.#leavePrint();
    this.failed = true;
    this.on.failed(reason);
    this.element.requestUpdate();
  }
}
