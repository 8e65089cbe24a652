/** The language of ours that a tag asks for. Another language gives Dutch: the monitor is Dutch. */
export const langOf = (tag: string): 'nl' | 'en' => (/^en\b/i.test(tag) ? 'en' : 'nl');
