import { a11ySnapshot } from '@web/test-runner-commands';

/** Something that assistive technology gets, and what is in it. */
export interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

export const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];

/** What assistive technology gets, where the runner can tell: in Chromium. */
export async function tree(): Promise<readonly Node[] | null> {
  const found = (await a11ySnapshot({}).catch(() => null)) as unknown as Node | null;
  return found === null ? null : flat(found);
}
