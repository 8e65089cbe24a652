import { readFileSync } from 'node:fs';
import { elementDocs, elementTable, type Manifest } from './element-docs.js';
import { elementsOf } from './manifest.js';
import { widgetFiles, type MadeFile } from './widget-files.js';
import { folderTable, heightsTable } from './widget-docs.js';
import { withMadePart } from './with-made-part.js';
import { widgets } from '../src/widgets/index.js';

/** Every file, whole, that is made from the table of widgets and from the docblocks of the elements. */
export const madeFiles = (root: string, manifest: Manifest): readonly MadeFile[] => {
  const found = elementsOf(manifest);
  const page = (path: string, middle: string): MadeFile => ({
    path,
    text: withMadePart(readFileSync(`${root}${path}`, 'utf8'), middle),
  });
  const inOrder = widgets.flatMap(({ name }) =>
    found.filter(({ tagName }) => tagName === `tp-${name}`),
  );
  return [
    ...widgetFiles(root, manifest),
    page('README.md', elementTable(inOrder)),
    page('docs/elements.md', elementDocs(found)),
    page('docs/architecture.md', folderTable()),
    page('docs/cms/sharepoint.md', heightsTable()),
  ];
};
