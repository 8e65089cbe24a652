import { partOf, textOf } from './check-widgets.js';
import type { Diagnostic } from './diagnostic.js';

interface Heading {
  readonly level: number;
  readonly text: string;
}

/** The page's own headings and those of widgets, in the order in which a reader meets them. */
export const headings = (
  document: Document,
  widgets: readonly Element[],
): readonly Diagnostic[] => {
  const own = new Map(
    widgets.flatMap((widget) => {
      const heading = headingOf(widget);
      return heading === null ? [] : [[widget, heading] as const];
    }),
  );
  // Where no heading goes before it, there is nothing that a level has to follow from.
  let before: number | null = null;
  const troubles: Diagnostic[] = [];
  for (const element of document.querySelectorAll('*')) {
    const heading = own.get(element) ?? (/^h[1-6]$/.test(element.localName) ? read(element) : null);
    if (heading === null) continue;
    const { level, text } = heading;
    if (own.has(element) && before !== null && level > before + 1)
      troubles.push({ kind: 'heading-level', heading: text, level, before });
    before = level;
  }
  const names = [...own.values()].map(({ text }) => text);
  const doubles = [...new Set(names)].filter(
    (name) => name !== '' && names.indexOf(name) !== names.lastIndexOf(name),
  );
  return [
    ...troubles,
    ...doubles.map((heading): Diagnostic => ({
      kind: 'same-heading',
      heading,
      count: names.filter((name) => name === heading).length,
    })),
  ];
};

const read = (element: Element): Heading => ({
  level: Number(element.localName.slice(1)),
  text: textOf(element),
});

/** Heading of a widget; null while it shows none. */
const headingOf = (widget: Element): Heading | null => {
  const shown = partOf(widget, 'heading');
  // A value in a sentence has one only in what it says when it is pressed.
  return shown === null || shown.closest('[popover]') ? null : read(shown);
};
