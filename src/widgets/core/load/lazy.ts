import { limits } from '../../../data/limits.js';
import { Problem } from '../../../model/problem.js';
import { messageOf } from '../problems/as-problem.js';
import { report } from '../page/report.js';

type Load<Module> = () => Promise<Module>;
export type Importer = <Module>(chunk: string, load: Load<Module>) => Promise<Module>;

const plainImport: Importer = (_, load) => load();

let importer = plainImport;
/** Counts the importers, so that nothing which came by an earlier one is handed out. */
let era = 0;

/**
 * Tests put an importer in the place of the plain one, to count what is asked for or to let it fail; without it the
 * plain one holds again.
 */
export const setImporter = (chosen: Importer = plainImport): void => {
  importer = chosen;
  era += 1;
};

/**
 * A module that comes when it is asked for, once for all who ask. Its `import()` stands at the call site: bundlers of
 * package users split the module off, and the build of the script form puts it into the file `chunk`, which the chunk
 * loader brings in. What is returned rejects with the Problem `script-blocked`, which the owner of the page is told,
 * when the module cannot be had or does not come in time; the next call asks again.
 */
export const lazy = <Module>(chunk: string, load: Load<Module>): Load<Module> => {
  let coming: Promise<Module> | null = null;
  let since = era;
  return () => {
    if (since !== era) coming = null;
    since = era;
    return (coming ??= inTime(chunk, importer(chunk, load)).catch((reason: unknown) => {
      coming = null;
      throw reason;
    }));
  };
};

const inTime = async <Module>(chunk: string, asked: Promise<Module>): Promise<Module> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A file that never answers is as good as blocked. What comes later is there for whoever asks again.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), limits.total);
  });
  try {
    return await Promise.race([asked, late]);
  } catch (reason) {
    report(`script blocked: ${chunk}.js: ${messageOf(reason)}. [tp:script-blocked]`);
    throw Object.assign(
      new Problem('script-blocked', { pointer: chunk, found: messageOf(reason) }),
      { cause: reason },
    );
  } finally {
    clearTimeout(timer);
  }
};
