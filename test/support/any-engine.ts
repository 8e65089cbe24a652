/**
 * Test files of which the outcome hangs on our own code alone: pure functions of numbers, which files are asked for and
 * when, and what stands in the document. No layout, font, focus, picture or locale of the engine is asked. Where the
 * engines share the tests out, Chromium alone runs them.
 */
export const anyEngine: readonly string[] = [
  'test/shared-page/charts.ts',
  'test/shared-page/data.ts',
  'test/shared-page/model.ts',
  'test/widgets/a11y-states.test.ts',
  'test/widgets/bad-input.test.ts',
  'test/widgets/core/explorer/explorer-every-value.test.ts',
  'test/widgets/core/foreign-formats.test.ts',
  'test/widgets/core/source-tables.test.ts',
  'test/widgets/retry.test.ts',
  'test/widgets/trend/many-series.test.ts',
];
