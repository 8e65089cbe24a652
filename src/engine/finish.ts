/**
 * What every picture has before it is shown: nothing in it for assistive technology or the keyboard, since sentence and table tell the
 * same, no style attribute, which a strict policy would refuse where the picture is written as text or cloned, and no way back to what
 * Vega drew it from: each node holds its item, and through it the whole view stays in memory for as long as the picture is on the page.
 */
export const finish = (svg: SVGSVGElement): SVGSVGElement => {
  // Chromium leaves an empty attribute behind unless the one that properties made was read once.
  if (svg.getAttribute('style') !== null) svg.removeAttribute('style');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  for (const element of svg.querySelectorAll('[role]')) {
    element.removeAttribute('role');
    element.removeAttribute('aria-roledescription');
  }
  for (const node of [svg, ...svg.querySelectorAll('*')]) for (const name of VEGA_HOLDS) Reflect.deleteProperty(node, name);
  return svg;
};

/** What Vega's SVG renderer writes on nodes: the item, and the attribute values that it wrote last. */
const VEGA_HOLDS = ['__data__', '__values__'];
