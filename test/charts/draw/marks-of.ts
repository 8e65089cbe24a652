/**
 * A mark as it looks: layer, kind, letters of its outline, paint and text; and its numbers, in pixels from the corner
 * of the picture.
 */
export interface DrawnMark {
  readonly look: string;
  readonly at: readonly number[];
}

/**
 * The marks of a picture in their order. What may be written in several ways (groups, moves, relative paths, defaults)
 * is told in one.
 */
export const marksOf = (svg: SVGElement): readonly DrawnMark[] =>
  [...svg.querySelectorAll('path, line, rect, text')].flatMap((mark) => {
    if (mark.matches('.background, .foreground')) return [];
    const [x, y] = placeOf(mark);
    const layer = /(\w+)_marks/.exec(
      mark.closest('[class*="_marks"]')?.getAttribute('class') ?? '',
    )?.[1];
    const { letters, at } = geometry(mark, x, y);
    return [
      { look: [layer, mark.localName, letters, ...painted(mark), mark.textContent].join(' '), at },
    ];
  });

/** In which marks two pictures differ, by more than anybody could see; empty where they are the same. */
export const differences = (
  ours: readonly DrawnMark[],
  theirs: readonly DrawnMark[],
): readonly string[] => [
  ...(ours.length === theirs.length ? [] : [`${ours.length} marks instead of ${theirs.length}`]),
  ...theirs.flatMap(({ look, at }, i) => {
    const own = ours[i];
    const same =
      own?.look === look &&
      own.at.length === at.length &&
      own.at.every((length, n) => Math.abs(length - (at[n] ?? NaN)) < UNSEEN);
    return same ? [] : [`${own?.look} ${own?.at.join()} instead of ${look} ${at.join()}`];
  }),
];

/** Vega writes some lengths in full and others in thousandths. */
const UNSEEN = 0.01;

/** Of its own corner: all that it and the groups round it are moved by. */
const placeOf = (mark: Element): readonly [x: number, y: number] => {
  let [x, y] = [0, 0];
  for (let node: Element | null = mark; node !== null; node = node.parentElement) {
    const move = /^translate\(([^,]+),([^)]+)\)$/.exec(
      node.getAttribute('transform') ?? 'translate(0,0)',
    );
    if (move === null)
      throw new Error(`unknown form of transform: ${node.getAttribute('transform')}`);
    x += Number(move[1]);
    y += Number(move[2]);
  }
  return [x, y];
};

interface Outline {
  readonly letters: string;
  readonly at: readonly number[];
}

const geometry = (mark: Element, x: number, y: number): Outline => {
  const number = (name: string): number => Number(mark.getAttribute(name) ?? 0);
  if (mark.localName === 'path') return outline(mark.getAttribute('d') ?? '', x, y);
  const ends =
    mark.localName === 'line'
      ? [x + number('x1'), y + number('y1'), x + number('x2'), y + number('y2')]
      : [x + number('x'), y + number('y')];
  return { letters: '', at: ends };
};

/** Corners from the corner of the picture, whatever letters they came with. */
const outline = (path: string, dx: number, dy: number): Outline => {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const parts = [...path.matchAll(/([a-df-z])([^a-df-z]*)/gi)].flatMap(
    ([, letter = '', rest = '']): readonly Outline[] => {
      const numbers = (rest.match(/-?(?:\d*\.)?\d+(?:e-?\d+)?/gi) ?? []).map(Number);
      const kind = letter.toUpperCase();
      const size = SIZES[kind];
      if (size === undefined) throw new Error(`unknown letter in a path: ${letter}`);
      if (size === 0) {
        [x, y] = [startX, startY];
        return [{ letters: 'Z', at: [] }];
      }
      return Array.from({ length: numbers.length / size }, (_, i): Outline => {
        const step = numbers.slice(i * size, (i + 1) * size);
        // A place goes on from the last one: what one letter does not tell stays.
        if (kind !== 'V') x = (letter === kind ? 0 : x) + (step.at(kind === 'H' ? -1 : -2) ?? NaN);
        if (kind !== 'H') y = (letter === kind ? 0 : y) + (step.at(-1) ?? NaN);
        if (kind === 'M' && i === 0) [startX, startY] = [x, y];
        return {
          letters: kind === 'A' || (kind === 'M' && i === 0) ? kind : 'L',
          at: [...step.slice(0, -2), x + dx, y + dy],
        };
      });
    },
  );
  return {
    letters: parts.map(({ letters }) => letters).join(''),
    at: parts.flatMap(({ at }) => at),
  };
};
const SIZES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, A: 7, Z: 0 };

/** What is inherited, and what holds where nothing is said, is the same as what is written. */
const painted = (mark: Element): readonly string[] =>
  Object.entries({ ...PAINT, ...(mark.localName === 'text' ? FONT : {}) }).map(([name, plain]) => {
    const value =
      name === 'opacity' ? mark.getAttribute(name) : mark.closest(`[${name}]`)?.getAttribute(name);
    return `${name}=${value ?? plain}`;
  });
const PAINT = {
  fill: 'black',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  opacity: '1',
};
const FONT = {
  'font-family': 'inherit',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'text-anchor': 'start',
};
