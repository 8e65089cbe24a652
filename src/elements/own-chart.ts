import type { ReactiveControllerHost } from 'lit';
import type { Lang } from '../text/lang.js';

/** The element, as what draws its chart may use it. */
export interface OwnChartWidget extends ReactiveControllerHost, HTMLElement {
  readonly spec?: object | null;
  readonly data?: unknown;
  readonly src: string | null;
  readonly heading: string | null;
  readonly headingLang: Lang;
  readonly headingLevel: string | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
}
