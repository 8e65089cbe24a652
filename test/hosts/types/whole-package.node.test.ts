/**
 * Every type that the package ships, held against a compiler that checks libraries too, as strict projects have it.
 * After a build.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { FRAMEWORKS } from '../../../build/framework-types.js';

const NAME = 'techniekpact-monitor-widgets';

/** Others' own types are theirs to mend. */
const ofOurs = (output: string): readonly string[] =>
  output.split('\n').filter((line) => /dist\/npm\/|^app\.ts/.test(line));

const page = `
import '${NAME}/define';
import { define, TpTrend, type TpErrorDetail } from '${NAME}';
import { figureFact, oembedAnswer, snippet, type Embedded } from '${NAME}/embed';
${FRAMEWORKS.map((name) => `import type {} from '${NAME}/${name}';`).join('\n')}

define({ prefix: 'my' });
const trend = document.querySelector('tp-trend');
if (trend instanceof TpTrend) trend.region = 'PV28';
trend?.addEventListener('tp-error', ({ detail }) => {
  const told: TpErrorDetail = detail;
  console.log(told.code);
});
const asked: Embedded = { widget: 'trend', attributes: {} };
console.log(figureFact, oembedAnswer, snippet, asked);
`;

describe('the types of the package, in a project that checks library types', () => {
  for (const [module, moduleResolution] of [
    ['ESNext', 'Bundler'],
    ['NodeNext', 'NodeNext'],
  ] as const)
    it(`compile under ${moduleResolution}`, () => {
      mkdirSync('coverage', { recursive: true });
      const folder = mkdtempSync(join('coverage', 'types-'));
      try {
        const compilerOptions = {
          ...{
            module,
            moduleResolution,
            target: 'ES2022',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            types: [],
            noEmit: true,
          },
          ...{
            strict: true,
            skipLibCheck: false,
            exactOptionalPropertyTypes: true,
            noUncheckedIndexedAccess: true,
          },
        };
        writeFileSync(
          join(folder, 'tsconfig.json'),
          JSON.stringify({ compilerOptions, include: ['app.ts'] }),
        );
        writeFileSync(join(folder, 'app.ts'), page);
        const compiler = join('..', '..', 'node_modules', 'typescript', 'bin', 'tsc');
        const { stdout, stderr } = spawnSync(process.execPath, [compiler, '--pretty', 'false'], {
          cwd: folder,
          encoding: 'utf8',
        });
        assert.equal(stderr, '');
        assert.deepEqual(ofOurs(stdout), []);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
});
