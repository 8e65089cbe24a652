/**
 * The chunk of the renderer: it draws charts and redraws them when their box changes. Cards are exported as pictures
 * here too. Imported lazily, never from `tp.js`.
 */
export { cardPicture } from './card-picture.js';
export { mountChart } from './chart/mount-chart.js';
