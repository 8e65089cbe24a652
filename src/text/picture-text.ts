import type { Lang } from './lang.js';

/** On the buttons that give a picture as a file: what is seen, and a name that begins with it and is unique on a page. */
export type PictureText = Readonly<Record<'svg' | 'png', { readonly label: string; readonly name: string }>>;

/** `heading`: what stands above the widget. */
export const pictureText = (lang: Lang, heading: string): PictureText => {
  const named = (kind: string): { readonly label: string; readonly name: string } => {
    const label = languages[lang](kind);
    return { label, name: `${label}: ${heading}` };
  };
  return { svg: named('SVG'), png: named('PNG') };
};

const languages: Readonly<Record<Lang, (kind: string) => string>> = {
  nl: (kind) => `Grafiek als ${kind}`,
  en: (kind) => `Chart as ${kind}`,
};
