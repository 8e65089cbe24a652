import type { Slice } from '../../../model/slice.js';
import { runSync } from '../../../model/cooperative.js';
import { runSliced } from '../../../data/run-sliced.js';
import { csvFiles, type CsvFile } from '../../../text/csv-text.js';
import type { Lang } from '../../../text/lang.js';
import { formsFor, createDownload, type DownloadFile } from './csv-link.js';

export { fileLinks } from './csv-link.js';

/** Tables of up to this many cells are exported synchronously. */
const SMALL = 2000;

export interface TableFiles {
  /** The files that can be downloaded now; empty until they are made. */
  readonly current: () => readonly DownloadFile[];
  /** Makes the files of `slices` unless there are any; does nothing for a disconnected element. */
  readonly make: (slices: readonly Slice[], lang: Lang) => void;
  /** Releases the files. */
  readonly release: () => void;
}

/**
 * The files of an open table; those of a large one are made in slices. `changed` is called when the files have changed.
 */
export function tableFiles(widget: Element, changed: () => void): TableFiles {
  let files: readonly DownloadFile[] = [];
  let cancel: (() => void) | null = null;

  const finish = (csvFilesMade: readonly CsvFile[]): void => {
    cancel = null;
    files = csvFilesMade.map(createDownload);
    changed();
  };

  return {
    current: () => files,
    make: (slices, lang) => {
      if (files.length > 0 || cancel !== null || !widget.isConnected) return;
      const task = csvFiles(slices, lang, formsFor(lang));
      const cells = slices.reduce(
        (sum, { series, periods }) => sum + series.length * periods.length,
        0,
      );
      if (cells <= SMALL) finish(runSync(task));
      else cancel = runSliced(task, finish);
    },
    release: () => {
      cancel?.();
      cancel = null;
      for (const { url } of files) URL.revokeObjectURL(url);
      files = [];
    },
  };
}
