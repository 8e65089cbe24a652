import { pressKeys } from '../support/page-commands.js';
import { range, spoken } from './core/explorer/explorer-page.js';
import { soon } from './page.js';

/** What each press of a key makes the range say. */
export async function walk(
  element: HTMLElement,
  ...keys: readonly string[]
): Promise<readonly string[]> {
  const readOuts: string[] = [];
  const released = (): void => void readOuts.push(spoken(element));
  range(element).addEventListener('keyup', released);
  await pressKeys(...keys);
  await soon(() => readOuts.length >= keys.length);
  range(element).removeEventListener('keyup', released);
  return readOuts;
}

/** What the range says from its first stop to its last, pressed on with one key. */
export const walked = (element: HTMLElement, press = 'ArrowRight'): Promise<readonly string[]> => {
  range(element).focus();
  return walk(element, 'Home', ...Array.from({ length: Number(range(element).max) }, () => press));
};
