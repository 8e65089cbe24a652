/** What brings in and checks what is told beside the figures, and shows its states. */
export { teller } from './story-teller.js';
