import { a11ySnapshot } from '@web/test-runner-commands';

/** Something that assistive technology gets, and what is in it. */
export interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];

/**
 * A test of what assistive technology gets: the runner can read that in Chromium alone, and counts it as skipped in
 * other engines.
 */
export const itWithTree = navigator.userAgent.includes('Chrome/') ? it : it.skip;

/**
 * What assistive technology gets, for a test with `itWithTree`: without lists, which the driver leaves out (they stand
 * in `test/fixtures/trees`).
 */
export const tree = async (): Promise<readonly Node[]> =>
  flat((await a11ySnapshot({})) as unknown as Node);
