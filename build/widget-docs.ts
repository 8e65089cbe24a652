import { usualHeights } from '../src/embed/snippet/usual-heights.js';
import { widgets, type WidgetRow } from '../src/widgets/index.js';

const byName: readonly WidgetRow[] = widgets.toSorted((a, b) => (a.name < b.name ? -1 : 1));

const table = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The heights of each kind of widget, in Dutch, for whoever fills them in by hand. */
export const heightsTable = (): string => {
  const line = (name: string, heights: readonly number[]): readonly string[] => [
    name,
    ...heights.map(String),
  ];
  return table([
    ['Soort', 'Kolom van 320', 'van 640', 'van 960'],
    ['---', '---', '---', '---'],
    ...byName.flatMap(({ name, heights }) =>
      heights === undefined ? [] : [line(`\`${name}\``, heights)],
    ),
    line('andere', usualHeights('')),
  ]);
};

/** Which elements each folder of a kind of widget holds. */
export const folderTable = (): string =>
  table([
    ['Folder', 'Elements'],
    ['---', '---'],
    ...[...new Set(byName.map(({ folder }) => folder))]
      .sort()
      .map((folder) => [
        `\`src/${folder}/\``,
        byName
          .flatMap(({ name, folder: own }) => (own === folder ? [`\`<tp-${name}>\``] : []))
          .join(', '),
      ]),
  ]);
