/**
 * What every picture has before it is shown: nothing in it for assistive technology or the keyboard, since sentence and table tell the
 * same, and no style attribute, which a strict policy would refuse where the picture is written as text or cloned.
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
  return svg;
};
