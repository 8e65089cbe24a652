/**
 * In place of Vega's mark for paths, which takes every path apart to know its bounds: nothing asks for them while `autosize` is `none`, and a map of
 * all municipalities would keep a page busy for most of a second. Ours are drawn where they are: see the patch in `charts/map-spec`.
 */
export const path = {
  type: 'path',
  tag: 'path',
  nested: false,
  attr: (emit: (name: string, value: unknown) => void, item: { readonly path?: string }): void => {
    emit('transform', 'translate(0,0)');
    emit('d', item.path);
  },
  bound: (bounds: { set(x1: number, y1: number, x2: number, y2: number): object }): object => bounds.set(0, 0, 0, 0),
};
