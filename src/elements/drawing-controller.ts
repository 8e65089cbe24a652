import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Picture } from './keep-drawn.js';
import { loadPart } from './load-parts.js';
import { whenNear } from './when-near.js';

/**
 * Brings a picture into its box when the box nears the screen, and takes it out of use with the element. What draws it, and draws it
 * again at another width, comes with the engine: see `keep-drawn`.
 */
export class DrawingController implements ReactiveController {
  /** Whether the picture was tried and cannot be had: the box is then left out, sentence and table stand. */
  failed = false;
  #box: HTMLElement | null = null;
  #picture: Picture | null = null;
  #near = false;
  #stop = (): void => undefined;

  constructor(
    private readonly element: ReactiveControllerHost & HTMLElement,
    private readonly onFailure: (reason: unknown) => void,
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
  show(box: HTMLElement | null, picture: Picture | null): void {
    if (box === this.#box && picture === this.#picture) return;
    this.#box = box;
    this.#picture = picture;
    this.#start();
  }

  #start(): void {
    this.#stop();
    const [box, picture] = [this.#box, this.#picture];
    if (box === null || picture === null) return;
    const eager = this.element.getAttribute('loading') === 'eager';
    if (eager || this.#near) this.#draw(box, picture);
    else {
      this.#stop = whenNear(box, () => {
        this.#near = true;
        this.#draw(box, picture);
      });
    }
  }

  #draw(box: HTMLElement, picture: Picture): void {
    let wanted = true;
    this.#stop = () => (wanted = false);
    const fail = (reason: unknown): void => {
      if (!wanted) return;
      this.failed = true;
      this.onFailure(reason);
      this.element.requestUpdate();
    };
    Promise.all([loadPart('engine'), loadPart('chart-trend')]).then(([{ keepDrawn }, chart]) => {
      if (wanted) this.#stop = keepDrawn(box, picture, chart, fail);
    }, fail);
  }
}
