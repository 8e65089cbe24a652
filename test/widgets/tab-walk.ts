import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

/**
 * What the Tab key stops at inside `element`, from a button before it to a button after it. Beyond the last stop of a
 * page, Firefox takes the focus for itself, and no later test in that tab gets it back: hence the second button.
 */
export const tabWalk = async (element: HTMLElement): Promise<readonly string[]> => {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  element.before(before);
  element.after(after);
  before.focus();
  const stops: string[] = [];
  for (;;) {
    await sendKeys({ press: 'Tab' });
    const focused = element.shadowRoot?.activeElement;
    if (focused == null) break;
    stops.push(focused.localName);
  }
  expect(document.activeElement, 'the walk ends after the widget').to.equal(after);
  before.remove();
  after.remove();
  return stops;
};
