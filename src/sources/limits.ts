/** Milliseconds, unless said otherwise. Each is a promise to the page, to the reader or to the server. */
export const limits = {
  /** Bytes of one file, decoded. */
  bytes: 5_000_000,
  /** Requests for one answer; two where the network failed, since a refusal by CORS looks the same and stays. */
  attempts: 3,
  networkAttempts: 2,
  /** From the start of a request to the headers, and to the end of the body. */
  headers: 4_000,
  body: 8_000,
  /** All requests for one answer, with the pauses between. */
  total: 15_000,
  /** Longest `Retry-After` that is waited for; a server that asks for more is not asked again before that time. */
  retryAfter: 10_000,
  /**
   * How long an answer counts as new. Figures come out a few times a year, but a mistake must be mended the same hour on a page that
   * stays open all day; until then moving about in a page costs no request.
   */
  fresh: 600_000,
  /** Requests at a time, for one origin. */
  atATime: 4,
  /** After so many failed requests in a row an origin is left alone for so long. */
  failures: 5,
  silence: 60_000,
  /**
   * Once the network is back: shortest pause before what failed is asked for again (the longest is three times that), and the time between two such
   * rounds. Between two presses of a reader's button, for one address.
   */
  back: 1_000,
  between: 10_000,
  press: 5_000,
  /** Answers that are kept, for as many addresses. */
  kept: 100,
} as const;
