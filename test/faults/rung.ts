import type { EnginePage } from '../support/engines.js';

/**
 * What a reader gets from a widget, highest first: picture, sentence and table; sentence and table; what the author
 * wrote. Never nothing, and never two of them at once.
 */
export type Rung = 'picture' | 'table' | 'text';

export interface WidgetState {
  readonly rung: Rung | 'nothing' | 'two at once' | 'half a picture';
  /** What is in sight, of ours or of the author. */
  readonly text: string;
}

export const widgetStateOf = (page: EnginePage, selector: string): Promise<WidgetState> =>
  page.run((query): WidgetState => {
    const element = document.querySelector(query);
    const root = element?.shadowRoot ?? null;
    const inSight = (one: Element): boolean => {
      const boxes = [...one.getClientRects()];
      return (
        boxes.some(({ width, height }) => width > 0 && height > 0) &&
        getComputedStyle(one).visibility === 'visible'
      );
    };
    const textOf = (one: Element): string => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
    // A tree that stands alone has no boxes of its own: what is seen of it are its parts.
    const ours = [...(root?.querySelectorAll('[part~=value], [part~=summary]') ?? [])]
      .filter(inSight)
      .map(textOf);
    const cells = [...(root?.querySelectorAll('td') ?? [])].map(textOf);
    const authors = [...(element?.children ?? [])].filter(inSight).map(textOf);
    const pictures = [...(root?.querySelectorAll('[part~=chart] svg') ?? [])].filter(inSight);
    const lines = pictures.flatMap((picture) =>
      [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? ''),
    );
    const whole = lines.length > 0 && !lines.some((line) => /NaN|undefined|Infinity/.test(line));
    const error = [...(root?.querySelectorAll('[part~=error]') ?? [])].filter(inSight).map(textOf);
    const text = [...ours, ...authors, ...error, ...cells].join(' | ');
    if (ours.length > 0 && authors.length > 0) return { rung: 'two at once', text };
    if (pictures.length > 0 && (!whole || ours.length === 0))
      return { rung: 'half a picture', text };
    if (ours.length > 0)
      return {
        rung: pictures.length > 0 ? 'picture' : cells.length > 0 ? 'table' : 'nothing',
        text,
      };
    return { rung: authors.length > 0 ? 'text' : 'nothing', text };
  }, selector);
