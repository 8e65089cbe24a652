import type { ChunkRegistry } from '../embed/loader/chunk-registry.js';

declare global {
  /** Put in by the build: the version in package.json. */
  const __TP_VERSION__: string;
  /**
   * Put in every file by the build of the script form: the registry through which the files of this version find each
   * other.
   */
  const __TP_CHUNKS__: ChunkRegistry;
}
