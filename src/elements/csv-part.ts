/** What makes the files below a table. It comes when a table is unfolded: most never are. */
export { csvLink } from './csv-link.js';
export { tableFiles } from './table-files.js';
