import { flushSync, hydrate as takeOver, unmount } from 'svelte';
import type { Mount } from '../app.js';
import Served from './Served.svelte';

export const hydrate: Mount = (place, first) => {
  const props = $state({ ...first });
  const page = takeOver(Served, { target: place, props });
  flushSync();
  return {
    update: (next) => {
      Object.assign(props, next);
      flushSync();
    },
    remove: () => void unmount(page),
  };
};
