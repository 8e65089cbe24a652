import { inheritedAttributes } from './inherited-attributes.js';

/** Groups whose choice may stand in the address of the page, and when it has been read from there. */
const reading = new WeakMap<Element, Promise<unknown>>();

/** Has the widgets inside wait for the group's own choice. It must not reject. */
export const holdMembers = (group: Element, choice: Promise<unknown>): void =>
  void reading.set(group, choice);

/** Resolves once the choices of all groups around a widget are in their attributes. */
export const whenChosen = (widget: Element): Promise<unknown> =>
  Promise.all(inheritedAttributes(widget).groups.flatMap((group) => reading.get(group) ?? []));
