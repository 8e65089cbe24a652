/** Keeps the box that `selector` finds at least as high as it was. */
export const holdHeight = (root: ParentNode, selector: string, { height }: DOMRect): void => {
  const box = root.querySelector<HTMLElement>(selector);
  // By the object model: a style attribute would be refused by a strict policy.
  if (box !== null) box.style.minHeight = `${height}px`;
};
