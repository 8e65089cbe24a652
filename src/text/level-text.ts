import type { RegionScheme } from '../model/region-scheme.js';
import type { Lang } from './lang.js';

/**
 * Noun for regions of a classification, singular or plural by `count`: `provincie`, `provincies`; `regio's` if the
 * classification is unknown.
 */
export const levelText = (scheme: RegionScheme | null, count: number, lang: Lang): string =>
  languages[lang][scheme ?? 'other'][count === 1 ? 0 : 1];

/** `levelText` with its authority, because there are two kinds of `landsdelen`. */
export const schemeText = (scheme: RegionScheme | null, count: number, lang: Lang): string =>
  levelText(scheme, count, lang) + (whose[lang][scheme ?? 'other'] ?? '');

type Forms = readonly [one: string, many: string];
type Level = RegionScheme | 'other';

const whose: Readonly<Record<Lang, Readonly<Partial<Record<Level, string>>>>> = {
  nl: { 'tp-landsdeel': ' van het Techniekpact', landsdeel: ' van het CBS' },
  en: { 'tp-landsdeel': ' of the Technology Pact', landsdeel: ' of CBS' },
};

const languages: Readonly<Record<Lang, Readonly<Record<Level, Forms>>>> = {
  nl: {
    'tp-landsdeel': ['landsdeel', 'landsdelen'],
    landsdeel: ['landsdeel', 'landsdelen'],
    provincie: ['provincie', 'provincies'],
    arbeidsmarktregio: ['arbeidsmarktregio', "arbeidsmarktregio's"],
    coropgebied: ['coropgebied', 'coropgebieden'],
    gemeente: ['gemeente', 'gemeenten'],
    other: ['regio', "regio's"],
  },
  en: {
    'tp-landsdeel': ['part of the country', 'parts of the country'],
    landsdeel: ['part of the country', 'parts of the country'],
    provincie: ['province', 'provinces'],
    arbeidsmarktregio: ['labour-market region', 'labour-market regions'],
    coropgebied: ['COROP area', 'COROP areas'],
    gemeente: ['municipality', 'municipalities'],
    other: ['region', 'regions'],
  },
};
