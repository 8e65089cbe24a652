/** Where nothing that can be pressed may stand: it would be a control in a control, or a part of a name. */
const NAMES = 'a[href], button, label, summary, h1, h2, h3, h4, h5, h6, option';
const ROLES = ['button', 'heading', 'link', 'menuitem', 'option', 'tab', 'checkbox', 'radio', 'switch'];
const plainPlaces = [NAMES, ...ROLES.map((role) => `[role=${role}]`)].join();

/** Whether an element stands in such a place, also where a component of the page puts it there by a slot. */
export const inPlainPlace = (element: Element): boolean => {
  for (let node = around(element); node !== null; node = around(node)) if (node.matches(plainPlaces)) return true;
  return false;
};

const around = (element: Element): Element | null => {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
