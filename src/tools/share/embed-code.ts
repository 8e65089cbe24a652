import { attributesOf, markup } from '../../embed/snippet/markup.js';
import { ATTRIBUTES } from '../../embed/snippet/widgets.js';

export interface EmbedCodeRequest {
  readonly widget: HTMLElement;
  readonly heading: string;
  /** Address of exactly this view. */
  readonly address: string;
  /** Where the files of this version stand; null for users of the package. */
  readonly folder: string | null;
}

/** Room in a frame for its margin, in CSS pixels. */
const MARGIN = 24;

/**
 * Code that shows this view on another page: a frame, which works on any site; where the view has no page of its own,
 * the element with its attributes, for sites that have the script.
 */
export const embedCode = ({ widget, heading, address, folder }: EmbedCodeRequest): string => {
  if (folder !== null && address.startsWith(folder)) {
    const face = widget.shadowRoot?.querySelector('.line')?.getBoundingClientRect().height ?? 0;
    return markup`<iframe${attributesOf({
      src: address,
      title: heading,
      width: '100%',
      height: Math.ceil(face) + MARGIN,
      loading: 'lazy',
      style: 'border: 0',
    })}></iframe>`.html;
  }
  const attributes = Object.fromEntries(
    ['src', ...ATTRIBUTES].map((name) => [name, widget.getAttribute(name)] as const),
  );
  return `<${widget.localName}${attributesOf(attributes).html}></${widget.localName}>`;
};
