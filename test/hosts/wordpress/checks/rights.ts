import type { Writer } from '../people.js';
import { SETTINGS, settings, type Stage } from '../stage.js';

const EVIL =
  '<tp-trend indicator="a" region="PV28" src="https://evil.example/x.json" onclick="alert(1)" style="color:red" class="b" data-y="1" borders="https://evil.example/b.json">t</tp-trend><tp-map indicator="a" borders="provincie">m</tp-map>' +
  '<tp-chart spec="x">u</tp-chart><tp-group region="PV28" src="https://evil.example/x.json" onclick="alert(1)"><tp-select dimension="region" src="https://evil.example/x.json">v</tp-select></tp-group>' +
  '<tp-value indicator="a" src="https://evil.example/x.json">1</tp-value><tp-embed-code>w</tp-embed-code>';
const LEFT =
  '<tp-trend indicator="a" region="PV28">t</tp-trend><tp-map indicator="a" borders="provincie">m</tp-map>u<tp-group region="PV28"><tp-select dimension="region">v</tp-select></tp-group><tp-value indicator="a">1</tp-value>w';

/**
 * Of what an author writes, our tags stay with our attributes; no other tag, no handler, and no other place of figures.
 */
export async function authorsKeep({ writers }: Stage): Promise<readonly string[]> {
  const { stored } = await writers.auteur.publish('Van alles', EVIL);
  return stored === LEFT ? [] : [`stored: ${stored}`];
}

/** Settings are changed by who manages the site, with the form's own mark, and only into what they can be. */
export async function ownersSet(stage: Stage): Promise<readonly string[]> {
  const { site, writers, monitor } = stage;
  const page = `${site.origin}/wp-admin/options-general.php?page=techniekpact-monitor`;
  const send = async (
    { cookies }: Writer,
    fields: Readonly<Record<string, string>>,
    mark: string,
  ): Promise<number> =>
    (
      await fetch(`${site.origin}/wp-admin/options.php`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: cookies.join('; ') },
        body: new URLSearchParams({
          option_page: 'techniekpact-monitor',
          action: 'update',
          _wpnonce: mark,
          ...Object.fromEntries(
            Object.entries(fields).map(([name, value]) => [`${SETTINGS}[${name}]`, value]),
          ),
        }),
      })
    ).status;
  const saved = (): Readonly<Record<string, string>> =>
    JSON.parse(site.owner('get', SETTINGS)) as Record<string, string>;
  const faults: string[] = [];
  const form = await (
    await fetch(page, { headers: { cookie: writers.beheerder.cookies.join('; ') } })
  ).text();
  const mark = /name="_wpnonce" value="([^"]+)"/.exec(form)?.[1] ?? '';
  if (!form.includes('Adres van de cijfers'))
    faults.push('the page of the settings is not there, or not in Dutch');
  const forEditors = await fetch(page, {
    headers: { cookie: writers.redacteur.cookies.join('; ') },
  });
  if (forEditors.status !== 403)
    faults.push(`an editor gets the page of the settings: ${forEditors.status}`);

  const before = JSON.stringify(saved());
  await send(writers.beheerder, { index: 'https://other.example/' }, 'wrong');
  await send(writers.redacteur, { index: 'https://other.example/' }, mark);
  if (JSON.stringify(saved()) !== before)
    faults.push('settings were changed without the right or without the mark of the form');

  const wrong = {
    index: 'javascript:alert(1)',
    source: 'elsewhere',
    host: '"><script>',
    oembed: '/oembed',
    region: '<b>',
    more: 'x',
  };
  await send(writers.beheerder, wrong, mark);
  const refused = { index: '', source: 'own', host: '', oembed: '', region: '' };
  if (JSON.stringify(saved()) !== JSON.stringify(refused))
    faults.push(`kept: ${JSON.stringify(saved())}`);

  await send(
    writers.beheerder,
    {
      index: monitor.index,
      source: 'monitor',
      host: monitor.files.origin,
      oembed: '',
      region: ' PV28 ',
    },
    mark,
  );
  const right = {
    index: monitor.index,
    source: 'monitor',
    host: `${monitor.files.origin}/`,
    oembed: '',
    region: 'PV28',
  };
  if (JSON.stringify(saved()) !== JSON.stringify(right))
    faults.push(`kept: ${JSON.stringify(saved())}`);
  if (!/^(off|no|auto-off)$/.test(site.owner('autoload', SETTINGS)))
    faults.push('the settings are loaded with every page of the site');
  site.owner('set', SETTINGS, settings(stage));
  return faults;
}
