import type { Lang } from './lang.js';

/** A trouble that a check of the page found, as far as its words need it: the same shape as in `embed`, which this room does not know. */
export type CheckedTrouble =
  | { readonly kind: 'stripped'; readonly asText: boolean }
  | { readonly kind: 'policy'; readonly directive: string; readonly blocked: string; readonly line: string }
  | { readonly kind: 'consent'; readonly what: 'script' | 'frame'; readonly address: string }
  | { readonly kind: 'versions'; readonly versions: readonly string[] }
  | { readonly kind: 'problem'; readonly widget: string; readonly said: string }
  | { readonly kind: 'heading-level'; readonly heading: string; readonly level: number; readonly before: number }
  | { readonly kind: 'same-heading'; readonly heading: string; readonly count: number }
  | { readonly kind: 'contrast'; readonly widget: string; readonly ratio: number };

export interface CheckText {
  readonly title: string;
  /** What was looked at, and how much is wrong. */
  readonly intro: string;
  /** A sentence or two for each trouble: what is wrong, and what to do. */
  readonly troubles: readonly string[];
  /** Above the text for who looks after the site. */
  readonly mailLabel: string;
  readonly mail: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
}

export const checkText = (troubles: readonly CheckedTrouble[], address: string, version: string, lang: Lang): CheckText => {
  const W = languages[lang];
  const said = troubles.map((trouble) => W.trouble(trouble));
  return {
    title: W.title,
    intro: W.found(troubles.length),
    troubles: said,
    mailLabel: W.mailLabel,
    mail: [
      W.greeting,
      '',
      W.about(address, version),
      '',
      ...(said.length === 0 ? [W.found(0)] : said.map((text, i) => `${i + 1}. ${text}`)),
      '',
      W.thanks,
    ].join('\n'),
    copy: W.copy,
    copied: W.copied,
    close: W.close,
  };
};

interface CheckWords {
  readonly title: string;
  readonly found: (count: number) => string;
  readonly trouble: (trouble: CheckedTrouble) => string;
  readonly mailLabel: string;
  readonly greeting: string;
  readonly about: (address: string, version: string) => string;
  readonly thanks: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
}

const number = (value: number, lang: Lang): string => new Intl.NumberFormat(lang, { minimumFractionDigits: 1 }).format(value);

const languages: Readonly<Record<Lang, CheckWords>> = {
  nl: {
    title: 'Controle van de widgets op deze pagina',
    found: (count) =>
      count === 0 ? 'Er is niets gevonden dat niet klopt.' : count === 1 ? 'Eén ding klopt niet.' : `${count} dingen kloppen niet.`,
    trouble: (trouble) => {
      switch (trouble.kind) {
        case 'stripped':
          return trouble.asText
            ? 'De code staat als tekst op de pagina. Plak haar in een blok voor HTML, of gebruik de vorm met een link.'
            : 'Er staat geen widget op deze pagina. Waarschijnlijk heeft het systeem de code weggehaald bij het opslaan. Gebruik de vorm met een link of een frame.';
        case 'policy':
          return `Het beveiligingsbeleid van deze website houdt iets tegen (${trouble.blocked}). Voeg aan Content-Security-Policy toe: ${trouble.line}`;
        case 'consent':
          return trouble.what === 'script'
            ? `Een hulpmiddel voor toestemming houdt ons script tegen (${trouble.address}). De widgets plaatsen geen cookies en volgen niemand. Zet dit adres op de lijst van wat altijd mag.`
            : `Een hulpmiddel voor toestemming houdt ons frame tegen (${trouble.address}). De widgets plaatsen geen cookies en volgen niemand. Zet dit adres op de lijst van wat altijd mag.`;
        case 'versions':
          return `Er staan verschillende versies van het script op deze pagina: ${trouble.versions.join(', ')}. De eerste telt. Laat de andere weg.`;
        case 'problem':
          return `Een widget (${trouble.widget}) meldt: ${trouble.said}`;
        case 'heading-level':
          return `De kop “${trouble.heading}” is van niveau ${trouble.level} en volgt op niveau ${trouble.before}. Zet heading-level="${Math.max(2, trouble.before + 1)}" op de widget.`;
        case 'same-heading':
          return `${trouble.count} widgets hebben dezelfde kop: “${trouble.heading}”. Geef er één een eigen kop met heading="…".`;
        case 'contrast':
          return `De tekst van een widget (${trouble.widget}) steekt te weinig af tegen de achtergrond: ${number(trouble.ratio, 'nl')} op 1, en 4,5 is nodig. Kies theme="light" of theme="dark", of een andere achtergrond.`;
      }
    },
    mailLabel: 'Bericht voor wie de website beheert',
    greeting: 'Beste collega,',
    about: (address, version) =>
      `Op ${address} staan widgets van de Monitor Techniekpact (versie ${version}). De controle vond het volgende.`,
    thanks: 'Kun je dit aanpassen? Meer uitleg staat in de documentatie van de widgets.',
    copy: 'Bericht kopiëren',
    copied: 'Gekopieerd',
    close: 'Sluiten',
  },
  en: {
    title: 'Check of the widgets on this page',
    found: (count) =>
      count === 0 ? 'Nothing wrong was found.' : count === 1 ? 'One thing is not right.' : `${count} things are not right.`,
    trouble: (trouble) => {
      switch (trouble.kind) {
        case 'stripped':
          return trouble.asText
            ? 'The code stands on the page as text. Paste it in a block for HTML, or use the form with a link.'
            : 'There is no widget on this page. Most likely the system took the code out when it was saved. Use the form with a link or a frame.';
        case 'policy':
          return `The security policy of this website refuses something (${trouble.blocked}). Add to Content-Security-Policy: ${trouble.line}`;
        case 'consent':
          return trouble.what === 'script'
            ? `A consent tool holds our script back (${trouble.address}). The widgets set no cookies and follow nobody. Put this address on the list of what is always allowed.`
            : `A consent tool holds our frame back (${trouble.address}). The widgets set no cookies and follow nobody. Put this address on the list of what is always allowed.`;
        case 'versions':
          return `There are different versions of the script on this page: ${trouble.versions.join(', ')}. The first one counts. Leave the others out.`;
        case 'problem':
          return `A widget (${trouble.widget}) says: ${trouble.said}`;
        case 'heading-level':
          return `The heading “${trouble.heading}” is of level ${trouble.level} and follows level ${trouble.before}. Put heading-level="${Math.max(2, trouble.before + 1)}" on the widget.`;
        case 'same-heading':
          return `${trouble.count} widgets have the same heading: “${trouble.heading}”. Give one of them a heading of its own with heading="…".`;
        case 'contrast':
          return `The text of a widget (${trouble.widget}) stands out too little from its background: ${number(trouble.ratio, 'en')} to 1, and 4.5 is needed. Choose theme="light" or theme="dark", or another background.`;
      }
    },
    mailLabel: 'Message for who looks after the website',
    greeting: 'Dear colleague,',
    about: (address, version) =>
      `On ${address} there are widgets of the Monitor Techniekpact (version ${version}). The check found the following.`,
    thanks: 'Could you change this? The documentation of the widgets explains more.',
    copy: 'Copy message',
    copied: 'Copied',
    close: 'Close',
  },
};
