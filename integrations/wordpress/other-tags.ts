/**
 * What authors may put round and beside widgets, by the name of the tag, with all its attributes but the place that
 * figures come from. Charts and the builder are not among them: what these show is not the monitor's.
 */
export const OTHER_TAGS: Readonly<Record<string, readonly string[]>> = {
  group: ['edition', 'filter', 'id', 'lang', 'linked', 'period', 'region', 'state'],
  select: ['dimension', 'filter', 'for', 'indicator', 'label', 'lang', 'level', 'theme'],
  value: [
    'edition',
    'filter',
    'format',
    'indicator',
    'lang',
    'pasted',
    'period',
    'region',
    'theme',
  ],
};
