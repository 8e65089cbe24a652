import { TpElement } from './tp-element.js';

/**
 * A widget that shows figures as a block of its own: heading, sentences, table and source.
 *
 * @attr {string} region - Code of a region, as in the file. Without it, the total.
 * @attr {string} filter - Other dimensions, as pairs: `gender=F level=mbo`.
 * @attr {string} period - `last-5`, `2015..2023`, or one period. Without it, all.
 * @attr {string} edition - Pins an edition of the monitor, so that no figure ever changes.
 * @attr {string} heading - Own heading instead of the indicator's title.
 * @attr {2|3|4|5|6} heading-level - Level of the heading in the page's outline. Default 3.
 * @attr {lazy|eager} loading - `eager` draws at once, and does not wait until a reader comes near.
 *
 * @slot - The author's text with today's figure. It stands until the figures are known, and whenever they cannot be.
 *
 * @csspart heading - The heading.
 * @csspart summary - One sentence.
 * @csspart words - All sentences.
 * @csspart table - The table.
 * @csspart source - The line below: who made the figures, in which editions.
 * @csspart action - A word in that line that opens a part of the panel.
 * @csspart panel - The panel below it: table, downloads, explanation or sharing.
 * @csspart error - What went wrong, in words.
 * @csspart button - A button.
 * @csspart loading - What stands where the author wrote nothing, until the figures are in.
 *
 * @fires {CustomEvent<TpDownloadDetail>} tp-download - The reader is about to get a file; `preventDefault()` keeps it
 * back.
 */
export abstract class TpFigureElement extends TpElement {}
