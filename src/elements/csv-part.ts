/** What makes the files below a table. It comes when a table is unfolded: most never are. */
export { csvLink, makeFiles } from './csv-link.js';
