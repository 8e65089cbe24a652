/** The last step of `npm run build`: the plugin for WordPress, as a folder and as a zip file, in `dist/wordpress`. */
import { fileURLToPath } from 'node:url';
import { makePlugin } from '../integrations/wordpress/make-plugin.js';

const root = fileURLToPath(new URL('../', import.meta.url));
makePlugin(
  { dist: `${root}dist`, source: `${root}integrations/wordpress/plugin` },
  `${root}dist/wordpress`,
);
