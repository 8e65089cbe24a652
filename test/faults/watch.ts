/**
 * What is looked at inside the page. It is the first script of each page, sent as text: it may use the page and nothing
 * else. What it needs of the page is kept before anybody else can change it.
 */
export interface Watch {
  /**
   * Everything outside the widgets is from now on as it must stay. `files` is the origin of our scripts, which may add
   * theirs to the head.
   */
  begin(files: string): void;
  /** What is no longer as it was, in words. */
  changes(): readonly string[];
  readonly uncaught: readonly string[];
  readonly violations: readonly string[];
  readonly opened: readonly string[];
  /** Milliseconds of each task above 50, and the sum of layout shifts; both only where the engine tells. */
  readonly tasks: readonly number[];
  shift(): number;
  /** Timers that wait, elements that are observed, and listeners of the window and the document. */
  held(): { readonly timers: number; readonly observed: number; readonly listeners: number };
}

export interface Watched {
  faultWatch: Watch;
}

export const watch = (): void => {
  const uncaught: string[] = [];
  const violations: string[] = [];
  const opened: string[] = [];
  const tasks: number[] = [];
  let shifted = 0;
  addEventListener('error', (event) => event.message && uncaught.push(event.message));
  addEventListener('unhandledrejection', ({ reason }) =>
    uncaught.push(`rejection: ${String(reason)}`),
  );
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(`${effectiveDirective}: ${blockedURI}`),
  );
  const Performance = window.PerformanceObserver;
  const entries = (type: string, take: (entry: PerformanceEntry) => void): void => {
    if (Performance.supportedEntryTypes.includes(type))
      new Performance((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  entries('longtask', ({ duration }) => tasks.push(duration));
  entries('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) shifted += value;
  });
  window.open = (address) => (opened.push(String(address)), null);

  const timers = new Set<number>();
  const { setTimeout: later, clearTimeout: never } = window;
  window.setTimeout = ((
    run: (...all: unknown[]) => void,
    wait?: number,
    ...rest: unknown[]
  ): number => {
    const own = later(() => {
      timers.delete(own);
      run(...rest);
    }, wait);
    // Those of the page and of what drives the browser are not ours.
    if (new Error().stack?.includes('/v/') === true) timers.add(own);
    return own;
  }) as typeof setTimeout;
  window.clearTimeout = ((own: number) => {
    timers.delete(own);
    never(own);
  }) as typeof clearTimeout;

  const targets = new Map<object, Set<Node>>();
  for (const { prototype } of [
    MutationObserver,
    ResizeObserver,
    IntersectionObserver,
  ] as unknown as readonly {
    prototype: object;
  }[]) {
    const kind = prototype as {
      observe: (target: Node, ...rest: unknown[]) => void;
      unobserve?: (target: Node) => void;
      disconnect: () => void;
    };
    const { observe, unobserve, disconnect } = kind;
    kind.observe = function (target, ...rest) {
      targets.set(this, (targets.get(this) ?? new Set()).add(target));
      observe.call(this, target, ...rest);
    };
    if (unobserve !== undefined)
      kind.unobserve = function (target) {
        targets.get(this)?.delete(target);
        unobserve.call(this, target);
      };
    kind.disconnect = function () {
      targets.delete(this);
      disconnect.call(this);
    };
  }

  const listeners = new Set<string>();
  const marks = new WeakMap<object, number>();
  let marked = 0;
  const keyOf = (
    target: unknown,
    type: string,
    listener: unknown,
    options: unknown,
  ): string | null => {
    if (
      (target !== window && target !== document) ||
      listener === null ||
      (typeof listener !== 'object' && typeof listener !== 'function')
    )
      return null;
    const mark = marks.get(listener) ?? (marked += 1);
    marks.set(listener, mark);
    const capture =
      typeof options === 'object' && options !== null
        ? (options as { capture?: boolean }).capture === true
        : options === true;
    return `${target === window} ${type} ${mark} ${capture}`;
  };
  const { addEventListener: listen, removeEventListener: leave } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const key = keyOf(this ?? window, type, listener, options);
    const once =
      typeof options === 'object' && (options.once === true || options.signal !== undefined);
    if (key !== null && !once) listeners.add(key);
    listen.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const key = keyOf(this ?? window, type, listener, options);
    if (key !== null) listeners.delete(key);
    leave.call(this ?? window, type, listener, options);
  };

  const of = <Value>(prototype: object, name: string): (() => Value) =>
    (Object.getOwnPropertyDescriptor(prototype, name)?.get as () => Value).bind(document);
  const [root, title, focus] = [
    of<Element>(Document.prototype, 'documentElement'),
    of<string>(Document.prototype, 'title'),
    of<Element | null>(Document.prototype, 'activeElement'),
  ];
  const [find, copy, outer] = [
    Element.prototype.querySelectorAll,
    Node.prototype.cloneNode,
    Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')?.get as () => string,
  ];
  let files = '';
  const dom = (): string => {
    const page = copy.call(root(), true) as Element;
    for (const script of find.call(page, 'head > script[src]'))
      if ((script.getAttribute('src') ?? '').startsWith(`${files}/v/`)) script.remove();
    return outer.call(page);
  };
  const describe = (holder: object, key: PropertyKey): unknown => {
    const { value, get, set } = Reflect.getOwnPropertyDescriptor(holder, key) ?? {};
    return get ?? set ?? value;
  };
  /** Of each built-in thing what hangs on it and on its prototype. */
  const builtIns = (): Map<string, unknown> => {
    const found = new Map<string, unknown>();
    for (const name of Reflect.ownKeys(window)) {
      const thing = Reflect.getOwnPropertyDescriptor(window, name)?.value as unknown;
      if (typeof thing !== 'function') continue;
      for (const [kind, holder] of [
        ['', thing],
        [
          '.prototype',
          (Reflect.getOwnPropertyDescriptor(thing, 'prototype') ?? {}).value as unknown,
        ],
      ] as const)
        if ((typeof holder === 'object' && holder !== null) || typeof holder === 'function')
          // The list of kinds of entries is made anew each time in WebKit.
          for (const key of Reflect.ownKeys(holder))
            if (key !== 'supportedEntryTypes')
              found.set(`${String(name)}${kind}.${String(key)}`, describe(holder, key));
    }
    return found;
  };
  const state = (): Record<string, unknown> => ({
    'the rest of the page': dom(),
    'its title': title(),
    'its focus': focus(),
    'its place': `${scrollX} ${scrollY}`,
    'its history': history.length,
    'its address': location.href,
  });
  let before: {
    state: Record<string, unknown>;
    globals: Set<PropertyKey>;
    builtIns: Map<string, unknown>;
  } | null = null;
  // The desk at which our files meet, and what drives the browser.
  const known = (name: PropertyKey): boolean =>
    /^(Symbol\()?(techniekpact@|automationSession|collectedMessages$)/.test(String(name));
  const made: Watch = {
    uncaught,
    violations,
    opened,
    tasks,
    shift: () => shifted,
    begin: (origin) => {
      files = origin;
      before = { state: state(), globals: new Set(Reflect.ownKeys(window)), builtIns: builtIns() };
    },
    changes: () => {
      if (before === null) return ['nobody looked before'];
      const now = state();
      const differs = Object.keys(now).filter((name) => now[name] !== before?.state[name]);
      const differences = differs.map((name) => {
        const [was, is] = [String(before?.state[name]), String(now[name])];
        let at = 0;
        while (was[at] === is[at] && at < was.length) at += 1;
        return `${name}: "${was.slice(Math.max(0, at - 30), at + 90)}" is now "${is.slice(Math.max(0, at - 30), at + 90)}"`;
      });
      const globals = Reflect.ownKeys(window).filter(
        (name) => before?.globals.has(name) === false && !known(name),
      );
      const things = builtIns();
      const changed = [...before.builtIns]
        .filter(([name, value]) => !Object.is(things.get(name), value))
        .map(([name]) => name);
      const added = [...things.keys()].filter(
        (name) =>
          before?.builtIns.has(name) === false && !globals.includes(name.split('.')[0] ?? ''),
      );
      return [
        ...differences,
        ...globals.map((name) => `a new global: ${String(name)}`),
        ...[...changed, ...added].slice(0, 5).map((name) => `another ${name}`),
      ];
    },
    held: () => ({
      timers: timers.size,
      observed: [...targets.values()].reduce((sum, { size }) => sum + size, 0),
      listeners: listeners.size,
    }),
  };
  Object.defineProperty(window, 'faultWatch', { value: made });
};
