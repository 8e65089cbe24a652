import { expect } from '@open-wc/testing';
import { all } from '../page.js';

/** Roles and attributes that get in the way of a reader's own keys and commands, and pictures that would be met. */
const TRAPS = ['application', 'grid', 'img'].map((role) => `[role="${role}"]`).join();
const PICTURES = '[role^="graphics"], img, form, [aria-roledescription], [accesskey]';

/** Pictures are hidden and hold nothing to reach, no role is in the way, and each reference ends once in its root. */
export const assertNoTraps = (element: Element): void => {
  for (const svg of all(element, 'svg')) {
    expect(svg.closest('[aria-hidden="true"]'), svg.outerHTML.slice(0, 80)).to.not.equal(null);
    expect(svg.querySelectorAll('[tabindex], a, [role]:not([role="none"])')).to.have.length(0);
  }
  expect(all(element, `${TRAPS}, ${PICTURES}`)).to.have.length(0);
  expect(all(element, '[tabindex]').filter(({ tabIndex }) => tabIndex > 0)).to.have.length(0);
  for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
    for (const node of all(element, `[${name}]`))
      for (const id of (node.getAttribute(name) ?? '').split(' '))
        expect(
          element.shadowRoot?.querySelectorAll(`[id="${id}"]`),
          `${name}="${id}"`,
        ).to.have.length(1);
};
