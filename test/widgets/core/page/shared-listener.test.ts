import { expect } from '@open-wc/testing';
import { onPrint } from '../../../../src/widgets/core/page/on-print.js';
import { onResize } from '../../../../src/widgets/core/page/on-resize.js';
import { onInheritedChange } from '../../../../src/widgets/core/page/on-inherited-change.js';
import {
  sharedListener,
  sharedObserver,
} from '../../../../src/widgets/core/page/shared-listener.js';
import { inheritedAttributes } from '../../../../src/widgets/core/page/inherited-attributes.js';
import { onceNearViewport } from '../../../../src/widgets/core/page/once-near-viewport.js';
import { soon } from '../../page.js';

/** What was started and stopped, and who heard what. */
const recorded = (): {
  readonly log: string[];
  readonly shared: ReturnType<typeof sharedListener<string>>;
} => {
  const log: string[] = [];
  const shared = sharedListener<string>((target) => {
    log.push(`start ${target}`);
    return () => log.push(`stop ${target}`);
  });
  return { log, shared };
};

describe('a shared listener', () => {
  it('starts with the first subscriber and stops after the last', () => {
    const { log, shared } = recorded();
    const first = shared.listen('a', () => log.push('first'));
    const second = shared.listen('a', () => log.push('second'));
    shared.notify('a');
    first();
    first();
    shared.notify('a');
    second();
    shared.notify('a');
    expect(log).to.deep.equal(['start a', 'first', 'second', 'second', 'stop a']);
    shared.listen('a', () => log.push('third'))();
    expect(log.slice(5), 'it starts again').to.deep.equal(['start a', 'stop a']);
  });

  it('notifies the subscribers of one target alone', () => {
    const { log, shared } = recorded();
    shared.listen('a', () => log.push('of a'));
    shared.listen('b', () => log.push('of b'));
    shared.notify('b');
    expect(log).to.deep.equal(['start a', 'start b', 'of b']);
  });

  it('notifies all subscribers, also when one unsubscribes meanwhile', () => {
    const { log, shared } = recorded();
    const unsubscribe = shared.listen('a', () => (log.push('leaves'), unsubscribe()));
    shared.listen('a', () => log.push('stays'));
    shared.notify('a');
    shared.notify('a');
    expect(log).to.deep.equal(['start a', 'leaves', 'stays', 'stays']);
  });

  it('has no subscriber where it cannot start, and starts again for the next', () => {
    let tries = 0;
    const { listen } = sharedListener(() => {
      tries += 1;
      throw new Error('taken away');
    });
    for (const time of [1, 2]) {
      expect(() => listen(null, () => undefined)).to.throw('taken away');
      expect(tries).to.equal(time);
    }
  });
});

describe('a page notifies its subscribers', () => {
  const element = (): HTMLElement => {
    const made = document.createElement('div');
    made.style.height = '10px';
    document.body.prepend(made);
    return made;
  };

  it('before printing, as long as they are subscribed', () => {
    const calls: string[] = [];
    const stops = ['a', 'b'].map((name) => onPrint(() => calls.push(name)));
    dispatchEvent(new Event('beforeprint'));
    stops[0]?.();
    dispatchEvent(new Event('beforeprint'));
    stops[1]?.();
    dispatchEvent(new Event('beforeprint'));
    expect(calls).to.deep.equal(['a', 'b', 'b']);
  });

  it('when an element changes size', async () => {
    const [one, other] = [element(), element()];
    const calls: HTMLElement[] = [];
    const stops = [one, other].map((box) => onResize(box, () => calls.push(box)));
    await soon(() => calls.length === 2);
    one.style.height = '20px';
    await soon(() => calls.length === 3);
    expect(calls).to.have.members([one, other, one]);
    stops.forEach((stop) => stop());
    one.remove();
    other.remove();
  });

  it('once when an element comes near the screen', async () => {
    const box = element();
    let times = 0;
    const stop = onceNearViewport(box, () => (times += 1));
    await soon(() => times > 0);
    box.remove();
    document.body.prepend(box);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(times).to.equal(1);
    stop();
    box.remove();
  });

  it('when a group, the head or the language changes, and not after they unsubscribe', async () => {
    const group = document.createElement('x-group');
    const inside = document.createElement('x-trend');
    group.append(inside);
    document.body.append(group);
    let times = 0;
    const stop = onInheritedChange(inheritedAttributes(inside), () => (times += 1));
    const { lang } = document.documentElement;
    const meta = Object.assign(document.createElement('meta'), {
      name: 'tp-region',
      content: 'PV28',
    });
    const changes: readonly (() => void)[] = [
      () => group.setAttribute('region', 'PV28'),
      () => document.head.append(meta),
      () => (meta.content = 'PV29'),
      () => (document.documentElement.lang = 'fy'),
    ];
    for (const [index, change] of changes.entries()) {
      change();
      await soon(() => times === index + 1);
    }
    stop();
    meta.remove();
    document.documentElement.lang = lang;
    group.remove();
    await Promise.resolve();
    expect(times).to.equal(changes.length);
  });
});

describe('a page without observers', () => {
  it('refuses subscribers, until it has observers again', async () => {
    const { ResizeObserver } = globalThis;
    const listen = sharedObserver(
      (notifyAll) => new globalThis.ResizeObserver(() => notifyAll(document.body)),
    );
    Object.assign(globalThis, { ResizeObserver: undefined });
    try {
      expect(() => listen(document.body, () => undefined)).to.throw();
    } finally {
      Object.assign(globalThis, { ResizeObserver });
    }
    let called = false;
    const stop = listen(document.body, () => (called = true));
    await soon(() => called);
    stop();
  });
});
