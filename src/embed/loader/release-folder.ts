let folder: string | null = null;

/** Told by `tp.js`, before anything can ask. */
export const setReleaseFolder = (address: string): void => {
  folder = address;
};

/**
 * Address of the folder in which the files of this release stand, with a slash at its end; null with the package, whose
 * files stand where the site put them.
 */
export const releaseFolder = (): string | null => folder;
