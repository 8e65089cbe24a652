export { upgrade } from '../embed/upgrade.js';
