/**
 * An address that never answers, without a server: requests to it wait until they are given up. All others go their
 * way.
 */
export const neverAnswers = 'never-answers.json';

const real = globalThis.fetch;
globalThis.fetch = (input, init) =>
  (input instanceof Request ? input.url : input.toString()).endsWith(neverAnswers)
    ? new Promise((_, reject) =>
        init?.signal?.addEventListener('abort', () =>
          reject(new DOMException('given up', 'AbortError')),
        ),
      )
    : real(input, init);
