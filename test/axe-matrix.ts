/**
 * `npm run test:axe`: every story, Dutch and English, light, dark and under forced colours, in the engines that
 * `BROWSERS` names: axe finds nothing against WCAG 2.0 to 2.2 A and AA, nor against its best practices. Its last line
 * is `N combinations, M violations`.
 *
 *   STORIES=tp-table,tp-map   only the stories with one of these in their name
 */
import { pathToFileURL } from 'node:url';

import { startDevServer } from '../demo/dev-server.js';
import { looks, openInLook, type OpenedPage } from './axe-matrix-looks.js';
import { engineNames } from './support/engines.js';

const main = async (): Promise<number> => {
  const { server, origin } = await startDevServer({ still: true });
  let combinations = 0;
  let violations = 0;
  try {
    for (const name of engineNames()) {
      for (const look of looks) {
        const page = await openInLook(name, `${origin}/test/axe-matrix.html`, look);
        if (page === null) {
          console.log(`${name}, ${look}: not emulated in this engine, left out`);
          continue;
        }
        const before = violations;
        const seen = await checkAll(page, `${name}, ${look}`);
        combinations += seen.combinations;
        violations += seen.violations;
        console.log(
          `${name}, ${look}: ${seen.combinations} combinations, ${violations - before} violations`,
        );
        await page.close();
      }
    }
  } finally {
    await server.close();
  }
  console.log(`${combinations} combinations, ${violations} violations`);
  return combinations > 0 && violations === 0 ? 0 : 1;
};

const wanted = (process.env['STORIES'] ?? '').split(',');

interface Seen {
  readonly combinations: number;
  readonly violations: number;
}

const checkAll = async (page: OpenedPage, where: string): Promise<Seen> => {
  const stories = await storiesOf(page);
  let combinations = 0;
  let violations = 0;
  for (const [index, story] of stories.entries()) {
    if (!wanted.some((name) => story.includes(name))) continue;
    for (const lang of ['nl', 'en'] as const) {
      const found = await page.run(
        (one, language) =>
          globalThis.axeMatrix?.check(one, language) ?? ['the page of stories did not load'],
        index,
        lang,
      );
      combinations += 1;
      violations += found.length;
      for (const line of found) console.log(`  ${story}, ${lang}, ${where}\n    ${line}`);
    }
  }
  return { combinations, violations };
};

/** The development server gets the modules ready while the page waits for them. */
const storiesOf = async (page: OpenedPage): Promise<readonly string[]> => {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const stories = await page.run(() => globalThis.axeMatrix?.stories ?? null).catch(() => null);
    if (stories !== null) return stories;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The page of stories did not load.');
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
