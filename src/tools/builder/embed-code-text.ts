import { en } from './embed-code-en.js';
import { nl } from './embed-code-nl.js';
import type { EmbedCodeText } from './embed-code-words.js';
import type { Lang } from '../../text/lang.js';

export const embedCodeText = (lang: Lang): EmbedCodeText => languages[lang];

const languages: Readonly<Record<Lang, EmbedCodeText>> = { nl, en };
