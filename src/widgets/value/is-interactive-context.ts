/** Elements and roles that must not contain a control: it would be a control in a control, or part of a name. */
const NAMES = 'a[href], button, label, summary, h1, h2, h3, h4, h5, h6, option';
const ROLES = [
  'button',
  'heading',
  'link',
  'menuitem',
  'option',
  'tab',
  'checkbox',
  'radio',
  'switch',
];
const selector = [NAMES, ...ROLES.map((role) => `[role=${role}]`)].join();

/** Returns whether an element is inside such an element, including by a slot of the page's own component. */
export const isInteractiveContext = (element: Element): boolean => {
  for (let ancestor = parentOf(element); ancestor !== null; ancestor = parentOf(ancestor))
    if (ancestor.matches(selector)) return true;
  return false;
};

const parentOf = (element: Element): Element | null => {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
