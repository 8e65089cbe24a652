import type { Localized } from '../../model/dataset.js';
import { code, fields, list, localized, member } from '../../data/check.js';
import { parseJson } from '../../data/parse-json.js';

export interface IndexTitle {
  readonly id: string;
  readonly title: Localized | null;
}

/** The indicators of a `monitor-index` by name, in its order; empty for any other file. */
export const indexTitles = (text: string): readonly IndexTitle[] => {
  const root = { value: parseJson(text), pointer: '' };
  if (member(root, 'format').value !== 'monitor-index') return [];
  return titles(root, { lang: 'nl', base: '', report: () => {} }).indicators;
};

const entry = fields({ id: code, title: localized });

const titles = fields({
  indicators: list((at, context) => {
    const { id, title } = entry(at, context);
    return id === null ? null : { id, title };
  }),
});
