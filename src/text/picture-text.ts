import type { Lang } from './lang.js';

/** Labels of the buttons that export a picture. `name` begins with the visible label and is unique on a page. */
export type PictureText = Readonly<
  Record<'svg' | 'png', { readonly label: string; readonly name: string }>
>;

/** `heading`: the heading above the widget. */
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
