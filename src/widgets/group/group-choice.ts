import type { ReactiveController } from 'lit';
import { readState, writtenState } from '../core/address-state.js';
import { choicesOf } from '../core/choices.js';
import type { TpAskDetail, TpChangeDetail, TpSelectDetail } from '../core/events.js';
import { languageOf } from '../core/page/language.js';
import { throttle } from '../core/page/throttle.js';
import { writtenAttributes } from '../core/written-attributes.js';
import { choose } from './choose.js';
import { groupText } from './text/group-text.js';

/** Delay in milliseconds, long enough that a pointer that crosses a picture causes one update in the others. */
const LINK_PAUSE = 80;

/**
 * What a group does when a reader chooses: it says once what has become of the widgets inside (`say`), keeps the choice
 * in the address of the page and restores it from there, and passes on what a reader points at. Call it once per group.
 */
export function groupChoice(group: HTMLElement, say: (text: string) => void): ReactiveController {
  /** Requests of the widgets inside since the reader's last choice; null when there are none. */
  let requests: Promise<boolean>[] | null = null;
  let changeCount = 0;
  const usesAddress = (): boolean => group.getAttribute('state') === 'address';
  const name = (): string => group.id || 'tp';

  const restore = (): void => {
    if (!usesAddress()) return;
    // The author's own values apply where the URL has none.
    const written = writtenAttributes(group);
    const state = readState(name(), location.hash);
    for (const one of new Set([...choicesOf(group).keys(), ...state.keys(), ...written.keys()]))
      choose(group, one, state.get(one) ?? written.get(one) ?? '');
  };

  const writeAddress = (): void => {
    if (!usesAddress()) return;
    const { pathname, search, hash } = location;
    try {
      history.replaceState(
        history.state,
        '',
        `${pathname}${search}${writtenState(name(), hash, choicesOf(group))}`,
      );
    } catch {
      // A page without a URL of its own, as in a sandboxed frame: the choice holds, but no link restores it.
    }
  };

  /** The value itself is written by the sender, after this: the event can still be cancelled. */
  const changed = ({ label, dimension }: TpChangeDetail): void => {
    const change = (changeCount += 1);
    const own: Promise<boolean>[] = (requests = []);
    say('');
    // By then every widget has started its request: they do so synchronously.
    setTimeout(() => {
      if (change !== changeCount) return;
      writeAddress();
      void Promise.all(own).then((results) => {
        if (change !== changeCount) return;
        requests = null;
        const updated = results.filter(Boolean).length;
        say(
          groupText(languageOf(group), label, {
            updated,
            failed: results.length - updated,
            language: dimension === 'lang',
          }),
        );
      });
    });
  };

  const link = throttle(
    LINK_PAUSE,
    ({ series, period }: TpSelectDetail) => {
      const linked = (group.getAttribute('linked') ?? '').split(/\s+/);
      if (linked.includes('period')) group.setAttribute('chosen-period', period);
      if (linked.includes('series')) group.setAttribute('chosen-series', series);
    },
    false,
  );

  group.addEventListener('tp-change', ({ detail }) => changed(detail));
  group.addEventListener('tp-ask', ({ detail }: CustomEvent<TpAskDetail>) =>
    requests?.push(detail.settled),
  );
  group.addEventListener('tp-select', ({ detail }) => link(detail));
  return {
    hostConnected: () => {
      restore();
      window.addEventListener('hashchange', restore);
    },
    hostDisconnected: () => window.removeEventListener('hashchange', restore),
  };
}
