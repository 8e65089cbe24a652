import { en } from './en.js';
import type { Lang } from './lang.js';
import type { Words } from './language-words.js';
import { nl } from './nl.js';

const languages: Readonly<Record<Lang, Words>> = { nl, en };

export const wordsOf = (lang: Lang): Words => languages[lang];
