import { setTimeout as wait } from 'node:timers/promises';

import { snippet } from '../../../../src/embed/snippet/snippet.js';
import type { EnginePage } from '../../../support/engines.js';
import { FIGURE } from '../../forms.js';
import { lookAt, settings, SETTINGS, type Stage } from '../stage.js';

/** What WordPress lets a frame of others be, CSS pixels. */
const [LEAST, MOST] = [200, 1000];

/**
 * A page of the monitor that names an oEmbed document becomes a frame as high as its content, also for authors and
 * without anything of ours on the site.
 */
export async function discovered(stage: Stage): Promise<readonly string[]> {
  const { address } = await stage.writers.auteur.publish(
    'Alleen een adres',
    `Inleiding.\n\n${stage.monitor.page}\n\nSlot.`,
  );
  const { found, faults } = await lookAt(stage, address, untilHigh);
  const { frame, content, figure, sandboxed } = found;
  return [
    ...faults,
    ...(figure ? [] : ['no figure in the frame']),
    ...(sandboxed ? [] : ['WordPress trusts the frame, and knows nothing of the monitor']),
    ...(frame >= LEAST && frame <= MOST && Math.abs(frame - content) <= 2
      ? []
      : [`the frame is ${frame} pixels high, its content ${content}`]),
  ];
}

interface Heights {
  readonly frame: number;
  readonly content: number;
  readonly figure: boolean;
  readonly sandboxed: boolean;
}

const untilHigh = async (page: EnginePage): Promise<Heights> => {
  let last: Heights = { frame: 0, content: -1, figure: false, sandboxed: false };
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(200)) {
    const outside = await page.run(() => {
      const frame = document.querySelector('iframe');
      // Until it has spoken, WordPress keeps a frame away from sight by a clip.
      const shown =
        frame !== null &&
        getComputedStyle(frame).clip === 'auto' &&
        getComputedStyle(frame).visibility === 'visible';
      return {
        frame: shown ? frame.getBoundingClientRect().height : 0,
        sandboxed: frame?.sandbox.value === 'allow-scripts',
      };
    });
    const inside = await page
      .runInFrame(
        (figure) => ({
          content: Math.ceil(document.documentElement.getBoundingClientRect().height),
          figure: (document.querySelector('tp-indicator')?.shadowRoot?.textContent ?? '').includes(
            figure,
          ),
        }),
        FIGURE,
      )
      .catch(() => ({ content: -1, figure: false }));
    last = { ...outside, ...inside };
    if (last.figure && Math.abs(last.frame - last.content) <= 2) return last;
  }
  return last;
};

/** The service that the owner named is trusted: what it answers is shown as it is. */
export async function trustedService(stage: Stage): Promise<readonly string[]> {
  const { site, monitor, writers } = stage;
  const { origin } = monitor.files;
  site.owner('set', SETTINGS, settings(stage, { oembed: monitor.service }));
  const { address } = await writers.auteur.publish(
    'Dienst van de monitor',
    `Inleiding.\n\n${origin}/w/zonder-document.html\n\nSlot.`,
  );
  site.owner('set', SETTINGS, settings(stage));
  const { found, faults } = await lookAt(stage, address, (page) =>
    page.run(() => {
      const frame = document.querySelector('iframe');
      return frame === null
        ? 'no frame'
        : frame.hasAttribute('sandbox')
          ? 'a frame that is not trusted'
          : 'a frame';
    }),
  );
  return [...faults, ...(found === 'a frame' ? [] : [found])];
}

/** In the editor an address that an author pastes is shown in a frame: no script of ours runs there. */
export async function framedInEditor({
  site,
  monitor,
  writers,
}: Stage): Promise<readonly string[]> {
  const address = snippet('address', monitor.ask);
  const query = new URLSearchParams({ rest_route: '/oembed/1.0/proxy', url: address });
  const answer = await writers.auteur.request(`${site.origin}/?${query.toString()}`);
  const { html = '' } = (await answer.json()) as { readonly html?: string };
  const src = `src="${address.replaceAll('&', '&#038;')}"`;
  return html.startsWith('<iframe') && html.includes(src)
    ? []
    : [`the editor gets ${answer.status} ${html}`];
}
