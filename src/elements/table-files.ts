import type { Slice } from '../model/slice.js';
import { atOnce } from '../model/steps.js';
import { inTurns } from '../sources/in-turns.js';
import { csvFiles, type CsvFile } from '../text/csv-text.js';
import type { Lang } from '../text/lang.js';
import { formsFor, offered, type MadeFile } from './csv-link.js';

/** Cells of which the files are made at once. */
const SMALL = 2000;

export interface TableFiles {
  /** What can be downloaded now; empty until it is made. */
  readonly made: () => readonly MadeFile[];
  /** Makes the files of these, where none are made; not for an element that is in no page. */
  readonly make: (slices: readonly Slice[], lang: Lang) => void;
  /** Lets go of them. */
  readonly drop: () => void;
}

/** The files of an open table: of a large one, made with rests. `changed` is called when there are others than before. */
export function tableFiles(widget: Element, changed: () => void): TableFiles {
  let files: readonly MadeFile[] = [];
  let stop: (() => void) | null = null;

  const done = (made: readonly CsvFile[], slices: readonly Slice[]): void => {
    stop = null;
    files = offered(made, slices);
    changed();
  };

  return {
    made: () => files,
    make: (slices, lang) => {
      if (files.length > 0 || stop !== null || !widget.isConnected) return;
      const work = csvFiles(slices, lang, formsFor(lang));
      const cells = slices.reduce((sum, { series, periods }) => sum + series.length * periods.length, 0);
      if (cells <= SMALL) done(atOnce(work), slices);
      else stop = inTurns(work, (made) => done(made, slices));
    },
    drop: () => {
      stop?.();
      stop = null;
      for (const { url } of files) URL.revokeObjectURL(url);
      files = [];
    },
  };
}
