/** Limits that protect the page, the reader or the server; in milliseconds unless stated otherwise. */
export const limits = {
  /** Bytes of one file, decoded. */
  bytes: 5_000_000,
  /** Requests per call; two after a network failure, because a refusal by CORS looks the same and is permanent. */
  attempts: 3,
  networkAttempts: 2,
  /** From the start of a request to the headers, and to the end of the body. */
  headers: 4_000,
  body: 8_000,
  /** All requests of one call, including the pauses. */
  total: 15_000,
  /**
   * Longest `Retry-After` to wait for within a call; if the server asks for more, the call fails and nothing is
   * requested before that time.
   */
  retryAfter: 10_000,
  /**
   * How long a response counts as fresh. Figures change a few times a year, but a correction must appear within the
   * hour on a page that stays open all day. Until then navigating in a page costs no request.
   */
  ttl: 600_000,
  /** Concurrent requests per origin. */
  concurrency: 4,
  /** After this many consecutive failures, an origin gets no requests for `negativeTtl`. */
  failures: 5,
  negativeTtl: 60_000,
  /**
   * When the network is back: shortest pause before failed requests are repeated (the longest is three times that), and
   * the time between two such rounds. Then: the time between two presses of the retry button, per address.
   */
  minRetryPause: 1_000,
  betweenRounds: 10_000,
  betweenPresses: 5_000,
  /** Maximum number of cached responses. */
  maxEntries: 100,
} as const;
