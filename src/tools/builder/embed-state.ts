import { ATTRIBUTES } from '../../embed/snippet/widgets.js';
import { writtenState } from '../../widgets/core/address-state.js';
import type { Choice } from './embed-choice.js';
import type { Widget } from '../../widgets/core/view.js';

/** Attributes of the element itself that say what is chosen at first; its heading, language and colours are its own. */
const PRESET = ['indicator', 'widget', 'region', 'period', 'edition', 'split', 'system', 'format'];

const NAMES: readonly string[] = [
  ...ATTRIBUTES,
  'widget',
  'system',
  'format',
  'width',
  'height',
  'picture',
];

const remembers = (widget: Widget): boolean => widget.getAttribute('state') === 'address';
const nameOf = (widget: Widget): string => widget.id || 'embed';

/** The author's choice, overridden by the address of the page. */
export const firstChoice = (widget: Widget): Choice => {
  const own = PRESET.flatMap((name): [string, string][] => {
    const value = widget.getAttribute(name)?.trim();
    return value ? [[name, value]] : [];
  });
  const before = `${nameOf(widget)}.`;
  const linked = [...new URLSearchParams(remembers(widget) ? location.hash.slice(1) : '')].flatMap(
    ([key, value]): [string, string][] => {
      const name = key.slice(before.length);
      const known = key.startsWith(before) && (NAMES.includes(name) || name.startsWith('in.'));
      return known && value.length <= 200 && !/\p{Cc}/u.test(value) ? [[name, value]] : [];
    },
  );
  return new Map([...own, ...linked]);
};

/** A link with this address restores the choice. */
export const rememberChoice = (widget: Widget, choice: Choice): void => {
  if (!remembers(widget)) return;
  const { pathname, search, hash } = location;
  try {
    history.replaceState(
      history.state,
      '',
      `${pathname}${search}${writtenState(nameOf(widget), hash, choice)}`,
    );
  } catch {
    // A page without an address of its own, as in a sandboxed frame: the choice holds, but no link remembers it.
  }
};
