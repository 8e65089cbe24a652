/** The line that the owner of a site adds to a policy: what worked before goes on working. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { policyLine } from '../../src/tools/check/policy-line.js';

const OURS = 'https://widgets.example';

describe('the line to add to a content security policy', () => {
  for (const [policy, directive, line] of [
    ["connect-src 'self'", 'connect-src', `connect-src ${OURS}`],
    [
      "default-src 'self' https://cdn.example; script-src https://a.example",
      'connect-src',
      `connect-src 'self' https://cdn.example ${OURS}`,
    ],
    ["default-src 'none'", 'connect-src', `connect-src ${OURS}`],
    ["DEFAULT-SRC 'self';", 'frame-src', `frame-src 'self' ${OURS}`],
    [
      "default-src 'self'; child-src https://video.example",
      'frame-src',
      `frame-src https://video.example ${OURS}`,
    ],
    ["default-src 'self'; script-src 'nonce-a'", 'script-src-elem', `script-src ${OURS}`],
    [
      "default-src 'self'; script-src 'self'; script-src-elem 'self'",
      'script-src-elem',
      `script-src-elem ${OURS}`,
    ],
    [
      "default-src 'self' 'unsafe-inline'",
      'script-src-elem',
      `script-src 'self' 'unsafe-inline' ${OURS}`,
    ],
    ["default-src 'self' 'unsafe-inline'", 'connect-src', `connect-src 'self' ${OURS}`],
    [
      `default-src 'self' ${OURS}/only/this/`,
      'connect-src',
      `connect-src 'self' ${OURS}/only/this/ ${OURS}`,
    ],
    ['', 'connect-src', `connect-src ${OURS}`],
  ] as const)
    it(`is ${line} for ${directive} under ${policy || 'an unknown policy'}`, () => {
      assert.equal(policyLine(policy, directive, [OURS]), line);
    });
});
