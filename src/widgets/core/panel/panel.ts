/**
 * The content of the disclosures below a figure: the table of all figures, and the provenance of one. It is loaded
 * after the number is rendered.
 */
export { tableText } from '../../../text/table-text.js';
export { provenanceText } from '../../../text/provenance-text.js';
export { pictureExportButtons } from '../chart/picture-export-buttons.js';
export { tableContent } from '../table/table-content.js';
export { tableStyles as styles } from '../table/table-styles.js';
export { provenanceRows } from './provenance-rows.js';
