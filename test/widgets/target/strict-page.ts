import assert from 'node:assert/strict';

import type { StrictWidget } from '../../pages/strict-widget.js';
import { untilShown } from '../../support/widget-page.js';

export const strictPages: readonly StrictWidget[] = [
  {
    name: 'a figure against a target',
    body: (data) =>
      `<tp-target src="${data}/pps-studenten-aandeel.json" loading="eager"></tp-target>`,
    drawn: ['tp-target'],
    does: {
      'tells figure, target and distance, with its picture': async (page) => {
        const { summary, charts } = await untilShown(
          page,
          'tp-target',
          (now) => now.summary !== null,
        );
        assert.match(
          summary ?? '',
          /^In 2019 was het 5 procent; het doel voor 2025 is ten minste 25 procent\./,
        );
        assert.ok(charts > 0);
      },
    },
  },
];
