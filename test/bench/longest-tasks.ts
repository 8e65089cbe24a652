/** How many times slower than this machine the reader's is thought to be. */
const SLOWER = 4;

/**
 * The longest tasks of the page's main thread, in milliseconds at CPU ÷ 4: four times the processor time that the
 * thread had for them, so that other work on the machine does not count. The browser's own slowing down is not used: it
 * goes by the clock, which runs on while the machine does something else.
 */
export interface LongestTasks {
  /** Among those until the code is there. */
  readonly evaluating: number;
  /** Among those that put a picture in the page. */
  readonly drawing: number;
  /** Most pictures that one task drew. */
  readonly picturesAtOnce: number;
  readonly others: number;
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread; left out of the shortest. On a virtual machine it may jump ahead of the clock. */
  readonly tdur?: number;
}

/**
 * `record`: a trace in the form of Chromium's, with the page's marks `opened`, `evaluated` and `drawn`. `slower`: than
 * this machine, 1 for as it is.
 */
export const longestTasks = (record: string, slower = SLOWER): LongestTasks => {
  const { traceEvents } = JSON.parse(record) as { readonly traceEvents: readonly TraceEvent[] };
  const marks = traceEvents.filter(({ cat }) => cat.includes('blink.user_timing'));
  const [opened, evaluated] = ['opened', 'evaluated'].map((name) =>
    marks.find((mark) => mark.name === name),
  );
  if (!opened || !evaluated) throw new Error('The record holds no marks of the page.');
  const tasks = outermost(
    traceEvents.filter(
      ({ cat, ph, pid, tid }) =>
        cat.includes('toplevel') && ph === 'X' && pid === opened.pid && tid === opened.tid,
    ),
  )
    .map(({ ts, dur = 0, tdur = dur }) => ({
      from: ts,
      to: ts + dur,
      ms: (slower * Math.min(tdur, dur)) / 1000,
    }))
    .filter(({ to }) => to > opened.ts);
  if (tasks.length === 0) throw new Error('The record holds no tasks.');
  const drawn = marks.filter(({ name }) => name === 'drawn');
  const pictures = ({ from, to }: (typeof tasks)[number]): number =>
    drawn.filter(({ ts }) => ts >= from && ts <= to).length;
  const [early, late] = [
    tasks.filter(({ from }) => from <= evaluated.ts),
    tasks.filter(({ from }) => from > evaluated.ts),
  ];
  const longest = (some: typeof tasks): number => Math.max(0, ...some.map(({ ms }) => ms));
  return {
    evaluating: longest(early),
    drawing: longest(late.filter((task) => pictures(task) > 0)),
    picturesAtOnce: Math.max(...late.map(pictures)),
    others: longest(late.filter((task) => pictures(task) === 0)),
  };
};

/**
 * Promises that go on after a message from elsewhere, as after a fetch, are recorded by themselves, not inside a task.
 */
const outermost = (events: readonly TraceEvent[]): readonly TraceEvent[] => {
  let end = 0;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
};
