import type { Read } from './read-saved.js';

/** Which savings each page of docs/cms tells of. */
export const recipe: Readonly<Record<string, readonly string[]>> = {
  'drupal.md': ['drupal'],
  'typo3.md': ['typo3'],
  'umbraco.md': ['umbraco', 'umbraco-13'],
  'joomla.md': ['joomla'],
  'sharepoint.md': ['sharepoint'],
  'other.md': ['dompurify', 'sanitize-html'],
};

export interface RecipeRow extends Read {
  readonly form: string;
  /** Whether a picture of another site is not shown: ours stands on the site itself. */
  readonly ownPictures: boolean;
}

const FORMS: Readonly<Record<string, string>> = {
  link: 'link',
  div: '`div`',
  frame: 'frame met citaat',
  'frame-alone': 'frame alleen',
  'frame-with-script': 'frame met script',
  element: 'element',
  picture: 'plaatje',
};

const SEEN: Readonly<Record<Read['seen'], string>> = {
  widget: 'de widget',
  frame: 'de widget in een frame',
  picture: 'het plaatje, de zin en de bron',
  text: 'de zin en de bron',
  tags: 'de zin en de bron, met codes ertussen',
  twice: 'de widget, en daaronder nog eens de zin',
  nothing: 'niets: het wordt geweigerd',
};

const OWN_PICTURE = 'alleen een plaatje op uw eigen site; de zin en de bron';

/** The page with its table about one saving made anew. Throws where the page has no place for it. */
export const recipeRow = (page: string, id: string, rows: readonly RecipeRow[]): string => {
  const [start, end] = [`<!-- wat ${id} bewaart -->`, '<!-- einde -->'];
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`the page needs ${start} and ${end}`);
  const lines = rows.map(
    ({ form, gone, seen, ownPictures }) =>
      `| ${FORMS[form]} | ${gone.length === 0 ? 'niets' : gone.map((one) => `\`${one}\``).join(', ')} | ${seen === 'picture' && ownPictures ? OWN_PICTURE : SEEN[seen]} |`,
  );
  const table = ['| Vorm | Verdwijnt | Wat de lezer ziet |', '|---|---|---|', ...lines].join('\n');
  return `${page.slice(0, from)}${start}\n\n${table}\n\n${page.slice(to)}`;
};
