import type { Section } from '../../src/widgets/core/panel/panel-sections.js';

/** The word that opens a section of the panel; a card has one for all of them. */
export const wordOf = (element: Element, section: Section): HTMLButtonElement => {
  const find = (name: string): HTMLButtonElement | null =>
    element.shadowRoot?.querySelector<HTMLButtonElement>(`.act.${name}`) ?? null;
  const found = find(section) ?? find('about');
  if (found === null) throw new Error(`there is no word for ${section}`);
  return found;
};

/** Opens a section of the panel, as a reader does, unless it is open. */
export const openSection = (element: Element, section: Section): void => {
  const word = wordOf(element, section);
  if (word.getAttribute('aria-expanded') !== 'true') word.click();
};

/** The content of a section, also while it is closed. */
export const sectionOf = (element: Element, section: Section): HTMLElement => {
  const id = wordOf(element, section).getAttribute('aria-controls') ?? '';
  const found = element.shadowRoot?.getElementById(id);
  if (!found) throw new Error(`there is no section ${section}`);
  return found;
};
