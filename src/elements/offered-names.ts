import { surroundingsOf } from './surroundings.js';

/**
 * Names of codes as the controls round a widget offer them: a file that lacks a region lacks its name too. Null where one of them is not offered; `later`
 * runs when a control that has nothing to offer yet has its options.
 */
export const offeredNames = (codes: readonly string[], widget: Element, later: () => void): string | null => {
  const places = [widget.ownerDocument, ...surroundingsOf(widget).groups];
  const controls = places.flatMap((place) => [...place.querySelectorAll(`${widget.localName.split('-')[0]}-select`)]);
  const options = controls.flatMap((control) => {
    const found = [...(control.shadowRoot?.querySelectorAll('option') ?? [])];
    if (found.length === 0) control.addEventListener('tp-ready', later, { once: true });
    return found;
  });
  const names = codes.map((code) => options.find(({ value, hidden }) => value === code && !hidden)?.textContent ?? '');
  return names.length > 0 && names.every(Boolean) ? [...new Set(names)].join(', ') : null;
};
