import type { ReactiveControllerHost } from 'lit';
import type { Lang } from '../../text/lang.js';

/** The members of the element that the controller of its chart uses. */
export interface CustomChartWidget extends ReactiveControllerHost, HTMLElement {
  readonly spec?: object | null;
  readonly data?: unknown;
  readonly src: string | null;
  readonly heading: string | null;
  readonly headingLang: Lang;
  readonly headingLevel: string | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
}
