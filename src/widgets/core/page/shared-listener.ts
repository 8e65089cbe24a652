/** The listeners of one target, and the function that stops the shared listener. */
interface Subscription {
  readonly listeners: Set<() => void>;
  readonly stop: () => void;
}

export interface SharedListener<Target> {
  /** Returns a function that stops it. */
  readonly listen: (target: Target, listener: () => void) => () => void;
  /** Calls all listeners of `target`. */
  readonly notify: (target: Target) => void;
}

/**
 * One listener of the page for many of ours: `start` is called for a target with the first of them, and the function
 * that it returns after the last. `listen` throws what `start` throws, and then adds nothing.
 *
 * Closures that are created in one call share their scope. The listener of the page is therefore created in `start`,
 * which never sees one of ours: created in `listen`, it would keep the first listener, and its element, in memory for
 * as long as there is another.
 */
export function sharedListener<Target>(
  start: (target: Target) => () => void,
): SharedListener<Target> {
  const subscriptions = new Map<Target, Subscription>();
  return {
    listen: (target, listener) => {
      const subscription = subscriptions.get(target) ?? {
        listeners: new Set(),
        stop: start(target),
      };
      subscriptions.set(target, subscription);
      subscription.listeners.add(listener);
      return () => {
        const { listeners, stop } = subscription;
        if (!listeners.delete(listener) || listeners.size > 0) return;
        subscriptions.delete(target);
        stop();
      };
    },
    notify: (target) =>
      [...(subscriptions.get(target)?.listeners ?? [])].forEach((listener) => listener()),
  };
}

/**
 * One resize or intersection observer for all elements of a page, created with the first listener. `make` gets the
 * function to call. `listen` throws where the page has removed or replaced such observers.
 */
export function sharedObserver(
  make: (notify: (element: Element) => void) => ResizeObserver | IntersectionObserver,
): SharedListener<Element>['listen'] {
  let observer: ResizeObserver | IntersectionObserver | undefined;
  const { listen, notify: notify } = sharedListener<Element>((element) => {
    observer ??= make(notify);
    observer.observe(element);
    return () => observer?.unobserve(element);
  });
  return listen;
}
