/** The chart could not be drawn, or only in part. */
export class DrawError extends Error {
  readonly code = 'draw-failed';
  constructor(reason: string, options?: ErrorOptions) {
    super(`The chart could not be drawn: ${reason}`, options);
    // Assignment throws on pages that have frozen `Error.prototype`.
    Object.defineProperty(this, 'name', { value: 'DrawError' });
  }
}
