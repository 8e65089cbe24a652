import { flushSync, mount as mountPage, unmount } from 'svelte';
import Page from './Page.svelte';
import type { Mount } from './app.js';

export const mount: Mount = (place, first) => {
  const props = $state({ ...first });
  const page = mountPage(Page, { target: place, props });
  flushSync();
  return {
    update: (next) => {
      Object.assign(props, next);
      flushSync();
    },
    remove: () => void unmount(page),
  };
};
