/**
 * From where a text of a picture begins to where it ends, in pixels of the window. Its box would not do: in Firefox it
 * holds what the first and the last letter paint beside their places too.
 */
export const textExtent = (node: Element): { readonly left: number; readonly right: number } => {
  const text = node as SVGTextContentElement;
  const matrix = text.getScreenCTM();
  const last = text.getNumberOfChars() - 1;
  return {
    left: text.getStartPositionOfChar(0).matrixTransform(matrix ?? undefined).x,
    right: text.getEndPositionOfChar(last).matrixTransform(matrix ?? undefined).x,
  };
};
