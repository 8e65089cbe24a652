import { h, render, type VNode } from 'preact';
import { EVENTS, type Ask, type Asked } from './asked.js';

/**
 * Preact takes a name with a capital first for a spelling of the browser's own: those are listened to through `ref`.
 * Ours have none.
 */
const capital = (name: string): boolean => name.slice(0, 1) !== name.slice(0, 1).toLowerCase();

const listening =
  (heard: Asked['heard']) =>
  (element: Element | null): (() => void) => {
    const names = EVENTS.filter(capital);
    for (const name of names) element?.addEventListener(name, heard);
    return () => names.forEach((name) => element?.removeEventListener(name, heard));
  };

const page = ({ tag, text, shown, heard, ...properties }: Asked): VNode => {
  const listeners = Object.fromEntries(
    EVENTS.filter((name) => !capital(name)).map((name) => [`on${name}`, heard]),
  );
  const given = {
    ...properties,
    'heading-level': '4',
    loading: 'eager',
    ...listeners,
    ref: listening(heard),
  };
  return h(
    'tp-group',
    { region: 'PV20' } as object,
    shown && h(tag, given as object, text === null ? null : h('p', null, text)),
  );
};

export const ask: Ask = (place, asked) => {
  const update = (next: Asked): void => render(page(next), place);
  update(asked);
  return { update, remove: () => render(null, place) };
};
