import { h, render, type VNode } from 'preact';
import { EVENTS, type MountPage, type Bound } from './bound.js';

/**
 * Preact takes a name with a capital first for a spelling of the browser's own: those are listened to through `ref`.
 * Ours have none.
 */
const capital = (name: string): boolean => name.slice(0, 1) !== name.slice(0, 1).toLowerCase();

const listening =
  (onEvent: Bound['onEvent']) =>
  (element: Element | null): (() => void) => {
    const names = EVENTS.filter(capital);
    for (const name of names) element?.addEventListener(name, onEvent);
    return () => names.forEach((name) => element?.removeEventListener(name, onEvent));
  };

const page = ({ tag, text, shown, onEvent, ...properties }: Bound): VNode => {
  const listeners = Object.fromEntries(
    EVENTS.filter((name) => !capital(name)).map((name) => [`on${name}`, onEvent]),
  );
  const given = {
    ...properties,
    'heading-level': '4',
    loading: 'eager',
    ...listeners,
    ref: listening(onEvent),
  };
  return h(
    'tp-group',
    { region: 'PV20' } as object,
    shown && h(tag, given as object, text === null ? null : h('p', null, text)),
  );
};

export const mountPage: MountPage = (place, bound) => {
  const update = (next: Bound): void => render(page(next), place);
  update(bound);
  return { update, remove: () => render(null, place) };
};
