import { flushSync, mount, unmount } from 'svelte';
import type { MountPage } from './bound.js';
import Questions from './Questions.svelte';

export const mountPage: MountPage = (place, first) => {
  const props = $state({ ...first });
  const page = mount(Questions, { target: place, props });
  flushSync();
  return {
    update: (next) => {
      Object.assign(props, next);
      flushSync();
    },
    remove: () => void unmount(page),
  };
};
