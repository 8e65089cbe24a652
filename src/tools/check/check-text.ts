import type { Lang } from '../../text/lang.js';
import { reasons as reasonsEn } from '../../text/problem-reasons-en.js';
import { reasons as reasonsNl } from '../../text/problem-reasons-nl.js';
import type { Diagnostic, Fault } from './diagnostic.js';

export interface CheckText {
  readonly title: string;
  /** What the check looked at, and how many things are wrong. */
  readonly intro: string;
  /** A sentence or two for each diagnostic: what is wrong, and what to do. */
  readonly troubles: readonly string[];
  /** Label of the text for whoever maintains the site. */
  readonly mailLabel: string;
  readonly mail: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the page may not write to the clipboard. */
  readonly selected: string;
  readonly close: string;
}

export const checkText = (
  troubles: readonly Diagnostic[],
  address: string,
  version: string,
  lang: Lang,
): CheckText => {
  const W = languages[lang];
  const findings = troubles.map((trouble) => W.trouble(trouble));
  return {
    title: W.title,
    intro: W.found(troubles.length),
    troubles: findings,
    mailLabel: W.mailLabel,
    mail: [
      W.greeting,
      '',
      W.about(address, version),
      '',
      ...(findings.length === 0 ? [W.found(0)] : findings.map((text, i) => `${i + 1}. ${text}`)),
      '',
      W.thanks,
    ].join('\n'),
    copy: W.copy,
    copied: W.copied,
    selected: W.selected,
    close: W.close,
  };
};

interface CheckWords {
  readonly title: string;
  readonly found: (count: number) => string;
  readonly trouble: (trouble: Diagnostic) => string;
  readonly mailLabel: string;
  readonly greeting: string;
  readonly about: (address: string, version: string) => string;
  readonly thanks: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly close: string;
}

const number = (value: number, lang: Lang): string =>
  new Intl.NumberFormat(lang, { minimumFractionDigits: 1 }).format(value);

/**
 * Of which codes something is told that was found: the answer of a server, or what the page itself asks for. Anything
 * else may be words of a server.
 */
const REPORTED =
  /^(http-status|bad-attribute|unknown-(indicator|edition|dimension|category|period|target))$/;

/** Address, code and reason, so that who looks after the site can go on from there. */
const faultText = ({ code, address, found, cause }: Fault, lang: Lang): string => {
  const W = FAULT[lang];
  const seen =
    REPORTED.test(code) && found !== null
      ? `, ${code === 'http-status' ? found.replace(/\D.*/s, '') : found}`
      : '';
  const reason = cause === null ? (W.reasons as Readonly<Record<string, string>>)[code] : W[cause];
  return ` ${address === null ? '' : `${W.address}: ${address} `}(code ${code}${seen}). ${reason ?? ''}`.trimEnd();
};

const FAULT = {
  nl: {
    reasons: reasonsNl,
    address: 'Adres',
    cors: 'Oorzaak: CORS. De server antwoordt wel, maar laat deze website het bestand niet lezen. Hij moet bij het bestand de kop “Access-Control-Allow-Origin: *” sturen. Ook waar niets staat, ontbreekt die kop vaak: open het adres om te zien of het bestand er is.',
    policy:
      'Oorzaak: het beveiligingsbeleid van deze website. Welke regel ontbreekt, staat hierboven.',
    unreachable:
      'Oorzaak: de server is niet te bereiken. Klopt het adres, en staat de server aan? Ook een adblocker of de kop Cross-Origin-Embedder-Policy van deze pagina kan hem tegenhouden.',
  },
  en: {
    reasons: reasonsEn,
    address: 'Address',
    cors: 'Cause: CORS. The server answers, but does not let this website read the file. It must send the header “Access-Control-Allow-Origin: *” with the file. Where nothing stands that header is often lacking too: open the address to see whether the file is there.',
    policy: 'Cause: the security policy of this website. The line that is lacking stands above.',
    unreachable:
      'Cause: the server cannot be reached. Is the address right, and is the server on? An ad blocker, or the header Cross-Origin-Embedder-Policy of this page, may keep it out too.',
  },
} as const;

/** How many widgets, and which: each tag once. */
const named = (widgets: readonly string[], one: string): string =>
  `${widgets.length === 1 ? one : `${widgets.length} widgets`} (${[...new Set(widgets)].join(', ')})`;

const FOUND = {
  nl: { element: 'Een element', div: 'Een div', link: 'Een link', frame: 'Een frame' },
  en: { element: 'An element', div: 'A div', link: 'A link', frame: 'A frame' },
} as const;

const languages: Readonly<Record<Lang, CheckWords>> = {
  nl: {
    title: 'Controle van de widgets op deze pagina',
    found: (count) =>
      count === 0
        ? 'Er is niets gevonden dat niet klopt.'
        : count === 1
          ? 'Eén ding klopt niet.'
          : `${count} dingen kloppen niet.`,
    trouble: (trouble) => {
      switch (trouble.kind) {
        case 'stripped':
          return trouble.asText
            ? 'De code staat als tekst op de pagina. Plak haar in een blok voor HTML, of gebruik de vorm met een link.'
            : 'Er staat geen widget op deze pagina. Waarschijnlijk heeft het systeem de code weggehaald bij het opslaan. Gebruik de vorm met een link of een frame.';
        case 'policy':
          return `Het beveiligingsbeleid van deze website houdt iets tegen (${trouble.blocked}). Voeg aan Content-Security-Policy toe: ${trouble.line}`;
        case 'consent':
          return `Een hulpmiddel voor toestemming houdt ons ${trouble.what} tegen (${trouble.address}). De widgets plaatsen geen cookies en volgen niemand. Zet dit adres op de lijst van wat altijd mag.`;
        case 'silent-frame':
          return `Een frame blijft leeg (${trouble.address}). Klopt het adres? Staat er sandbox op het frame, dan hoort daar allow-scripts bij.`;
        case 'unclosed':
          return `Een deel van de pagina staat in een widget (${trouble.widget}) en is niet te zien. Zet </${trouble.widget}> direct achter de tekst van de widget. In HTML sluit /> een tag niet.`;
        case 'unknown-attribute':
          return `Een div heeft “${trouble.name}”. Dat kenmerk bestaat niet en doet niets. Is de naam goed geschreven?`;
        case 'unknown-widget':
          return `${FOUND.nl[trouble.what]} vraagt om een widget die niet bestaat: “${trouble.name}”. Is de naam goed geschreven?`;
        case 'link-place':
          return `Een link naar een widget (${trouble.address}) is een gewone link gebleven. Zet de link alleen in een alinea, zonder andere links, en niet in een lijst.`;
        case 'no-script':
          return trouble.bundled
            ? 'Er staat een link of een div voor een widget op deze pagina. Daar wordt alleen met tp.js een widget van. Gebruik hier het element van de widget.'
            : 'Er staat code voor een widget op deze pagina, maar het script tp.js staat er niet. Voeg dat één keer toe.';
        case 'versions':
          return `Er staan verschillende versies van het script op deze pagina: ${trouble.versions.join(', ')}. De eerste telt. Laat de andere weg.`;
        case 'old-version':
          return `Op deze pagina staat versie ${trouble.version} van de widgets. Er is een nieuwere: versie ${trouble.newest}. Maak de code opnieuw en plak die over de oude heen.`;
        case 'problem':
          return (
            named(trouble.widgets, 'Een widget') +
            (trouble.said === ''
              ? ` ${trouble.widgets.length === 1 ? 'kan' : 'kunnen'} niet alles laten zien.`
              : ` ${trouble.widgets.length === 1 ? 'meldt' : 'melden'}: ${trouble.said}`) +
            (trouble.fault === null ? '' : faultText(trouble.fault, 'nl'))
          );
        case 'waiting':
          return `${named(trouble.widgets, 'Een widget')} ${trouble.widgets.length === 1 ? 'wacht' : 'wachten'} nog op antwoord van een server. Blijf op deze pagina: wat er van komt, verschijnt hier.`;
        case 'heading-level':
          return `De kop “${trouble.heading}” is van niveau ${trouble.level} en volgt op niveau ${trouble.before}. Zet heading-level="${Math.max(2, trouble.before + 1)}" op de widget.`;
        case 'same-heading':
          return `${trouble.count} widgets hebben dezelfde kop: “${trouble.heading}”. Geef elk een eigen kop met heading="…".`;
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
    selected: 'De tekst is geselecteerd. Kopieer die met Ctrl+C of Command+C.',
    close: 'Sluiten',
  },
  en: {
    title: 'Check of the widgets on this page',
    found: (count) =>
      count === 0
        ? 'Nothing wrong was found.'
        : count === 1
          ? 'One thing is not right.'
          : `${count} things are not right.`,
    trouble: (trouble) => {
      switch (trouble.kind) {
        case 'stripped':
          return trouble.asText
            ? 'The code stands on the page as text. Paste it in a block for HTML, or use the form with a link.'
            : 'There is no widget on this page. Most likely the system took the code out when it was saved. Use the form with a link or a frame.';
        case 'policy':
          return `The security policy of this website refuses something (${trouble.blocked}). Add to Content-Security-Policy: ${trouble.line}`;
        case 'consent':
          return `A consent tool holds our ${trouble.what} back (${trouble.address}). The widgets set no cookies and follow nobody. Put this address on the list of what is always allowed.`;
        case 'silent-frame':
          return `A frame stays empty (${trouble.address}). Is the address right? If the frame has sandbox, that must hold allow-scripts.`;
        case 'unclosed':
          return `A part of the page stands inside a widget (${trouble.widget}) and cannot be seen. Put </${trouble.widget}> right behind the text of the widget. In HTML, /> does not close a tag.`;
        case 'unknown-attribute':
          return `A div has “${trouble.name}”. There is no such attribute, and it does nothing. Is the name spelled right?`;
        case 'unknown-widget':
          return `${FOUND.en[trouble.what]} asks for a widget that does not exist: “${trouble.name}”. Is the name spelled right?`;
        case 'link-place':
          return `A link to a widget (${trouble.address}) has stayed an ordinary link. Put the link alone in a paragraph, without other links, and not in a list.`;
        case 'no-script':
          return trouble.bundled
            ? 'There is a link or a div for a widget on this page. Only tp.js makes a widget of it. Use the element of the widget here.'
            : 'There is code for a widget on this page, but the script tp.js is not there. Add it once.';
        case 'versions':
          return `There are different versions of the script on this page: ${trouble.versions.join(', ')}. The first one counts. Leave the others out.`;
        case 'old-version':
          return `This page has version ${trouble.version} of the widgets. There is a newer one: version ${trouble.newest}. Make the code again and paste it over the old one.`;
        case 'problem':
          return (
            named(trouble.widgets, 'A widget') +
            (trouble.said === ''
              ? ' cannot show everything.'
              : ` ${trouble.widgets.length === 1 ? 'says' : 'say'}: ${trouble.said}`) +
            (trouble.fault === null ? '' : faultText(trouble.fault, 'en'))
          );
        case 'waiting':
          return `${named(trouble.widgets, 'A widget')} still ${trouble.widgets.length === 1 ? 'waits' : 'wait'} for the answer of a server. Stay on this page: what comes of it appears here.`;
        case 'heading-level':
          return `The heading “${trouble.heading}” is of level ${trouble.level} and follows level ${trouble.before}. Put heading-level="${Math.max(2, trouble.before + 1)}" on the widget.`;
        case 'same-heading':
          return `${trouble.count} widgets have the same heading: “${trouble.heading}”. Give each a heading of its own with heading="…".`;
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
    selected: 'The text is selected. Copy it with Ctrl+C or Command+C.',
    close: 'Close',
  },
};
