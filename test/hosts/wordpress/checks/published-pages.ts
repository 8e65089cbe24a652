import { SENTENCE } from '../../forms.js';
import { pieces } from '../pieces.js';
import { seenOn, type Seen } from '../seen.js';
import { inClassicTheme, lookAt, settings, SETTINGS, type Stage } from '../stage.js';

const html = async (address: string): Promise<string> => (await fetch(address)).text();
const count = (text: string, part: string): number => text.split(part).length - 1;

/** A page without a widget has nothing of ours; another has the script once, with its hash. */
export async function scriptWhereNeeded({ writers, monitor }: Stage): Promise<readonly string[]> {
  const plain = await html(
    (await writers.auteur.publish('Zonder widget', 'Gewoon een bericht over techniek.')).address,
  );
  const shortcode = `[techniekpact widget="indicator" indicator="hbo-diploma-provincie" region="PV28"]Zin.[/techniekpact]`;
  const twice = await html(
    (await writers.auteur.publish('Twee widgets', `${shortcode}\n\n${shortcode}`)).address,
  );
  const [tag = ''] = /<script[^>]*techniekpact-monitor-js-module[^>]*>/.exec(twice) ?? [];
  return [
    ...(/tp\.js|techniekpact/.test(plain)
      ? ['a page without a widget holds something of ours']
      : []),
    ...(count(twice, '/tp.js') === 1
      ? []
      : [`the script stands ${count(twice, '/tp.js')} times on a page of two widgets`]),
    ...[
      'type="module"',
      `integrity="${monitor.ask.place.integrity.script}"`,
      'crossorigin="anonymous"',
      `data-tp-monitor="${monitor.index}"`,
      '/tp.js"',
    ].flatMap((part) => (tag.includes(part) ? [] : [`${part} is missing in ${tag}`])),
  ];
}

/** With the script from the host of the monitor, an author's pages show the same. */
export async function scriptFromMonitor(stage: Stage): Promise<readonly string[]> {
  const { site, monitor } = stage;
  site.owner('set', SETTINGS, settings(stage, { source: 'monitor' }));
  const src = `src="${monitor.ask.place.folder}tp.js"`;
  const faults = await sameForAuthor(stage, 'script van de monitor', (page) =>
    page.includes(src) ? [] : ['the script comes from elsewhere'],
  );
  site.owner('set', SETTINGS, settings(stage));
  return faults;
}

/** WordPress makes paragraphs of classic content; the text of a widget stays inside it. */
export async function textStaysInside(stage: Stage): Promise<readonly string[]> {
  const piece = pieces.find(
    ({ what, where }) => what.startsWith('element') && where === 'klassieke editor',
  );
  if (piece === undefined) return ['no such piece'];
  const { address } = await stage.writers.beheerder.publish(
    'Tekst in het element',
    piece.content(stage.monitor.ask),
  );
  const { found } = await lookAt(stage, address, (page) =>
    page.run(() => document.querySelector('tp-indicator')?.textContent?.replace(/\s+/g, ' ') ?? ''),
  );
  return found.includes(SENTENCE) ? [] : [`inside the widget stands: ${found}`];
}

/** Who reads by feed gets the sentence; who made a mistake in a shortcode is told, and visitors are not. */
export async function wordsForOthers({ site, writers }: Stage): Promise<readonly string[]> {
  const wrong = await writers.auteur.publish(
    'Verkeerd',
    `[techniekpact widget="taart"]${SENTENCE}[/techniekpact]`,
  );
  const forVisitors = await html(wrong.address);
  const forEditors = await (
    await fetch(wrong.address, { headers: { cookie: writers.redacteur.cookies.join('; ') } })
  ).text();
  const [, newest = ''] = (await html(`${site.origin}/?feed=rss2`)).split('<item>');
  const typed = await writers.auteur.publish(
    'Verschreven',
    `[techniekpact widget="indicator" regio="PV28"]${SENTENCE}[/techniekpact]`,
  );
  const typedForVisitors = await html(typed.address);
  const typedForEditors = await (
    await fetch(typed.address, { headers: { cookie: writers.redacteur.cookies.join('; ') } })
  ).text();
  return [
    ...(typedForVisitors.includes('het kenmerk regio')
      ? ['visitors see what is meant for editors']
      : []),
    ...(typedForEditors.includes('het kenmerk regio bestaat niet')
      ? []
      : ['editors are not told of an attribute that does not exist']),
    ...(forVisitors.includes(SENTENCE) && !forVisitors.includes('noemt geen widget')
      ? []
      : ['visitors see more or less than the sentence']),
    ...(forEditors.includes('noemt geen widget') ? [] : ['editors are not told what is wrong']),
    ...(newest.includes(SENTENCE) && !/tp\.js|\[techniekpact/.test(newest)
      ? []
      : ['the feed does not hold the sentence alone']),
  ];
}

/** Themes of the older kind print the head of a page before its posts. */
export const classicTheme = (stage: Stage): Promise<readonly string[]> =>
  inClassicTheme(stage, () => sameForAuthor(stage, 'ouder thema'));

/**
 * An author publishes everything that is no classic content; what is seen must be as expected. `also` looks at the
 * page's own HTML.
 */
const sameForAuthor = async (
  stage: Stage,
  title: string,
  also: (html: string) => readonly string[] = () => [],
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const piece of pieces.filter(({ where }) => where !== 'klassieke editor')) {
    const { address } = await stage.writers.auteur.publish(
      `${piece.what}, ${title}`,
      piece.content(stage.monitor.ask),
    );
    const expected = piece.seen('plugin', 'auteur');
    const { found, faults: onPage } = await lookAt(stage, address, (page) =>
      seenOn(page, expected),
    );
    const missing = expected === 'figure' ? also(await html(address)) : [];
    const wrong = found === expected ? [] : [`${found} instead of ${expected}`];
    faults.push(...[...onPage, ...wrong, ...missing].map((fault) => `${piece.what}: ${fault}`));
  }
  return faults;
};

/** Without the plugin, what an author published with it can still be read. */
export async function readableWithout(stage: Stage, off: () => void): Promise<readonly string[]> {
  const { monitor, writers } = stage;
  const published = [];
  for (const piece of pieces) {
    const { address } = await writers.auteur.publish(
      `${piece.what}, daarna zonder plug-in`,
      piece.content(monitor.ask),
    );
    published.push({ piece, address });
  }
  off();
  const faults: string[] = [];
  for (const { piece, address } of published) {
    const expected: Seen =
      piece.what === 'adres' ? 'address' : piece.what === 'plaatje' ? 'picture' : 'text';
    const { found, faults: onPage } = await lookAt(stage, address, (page) =>
      seenOn(page, expected),
    );
    faults.push(
      ...onPage,
      ...(found === expected ? [] : [`${piece.what}: ${found} instead of ${expected}`]),
    );
  }
  return faults;
}
