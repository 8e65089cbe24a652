export { reasons } from '../text/problem-reasons-en.js';
