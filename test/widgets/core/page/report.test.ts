import { expect } from '@open-wc/testing';
import { smallFile } from '../../../data/small-file.js';
import { once, soon, widget, withFetch } from '../../page.js';

/** What the console gets, while it gets it no longer. */
const listen = (): { readonly lines: string[]; readonly end: () => void } => {
  const { error, info } = console;
  const lines: string[] = [];
  console.error = (line: string) => void lines.push(line);
  console.info = (line: string) => void lines.push(line);
  return { lines, end: () => Object.assign(console, { error, info }) };
};

describe('a problem in the console', () => {
  it('is reported with code and place for each widget, and with reason and remedy once', async () => {
    const { lines, end } = listen();
    try {
      for (const name of ['tp-indicator', 'tp-trend']) {
        const element = await widget(name, {
          src: new URL('../../../fixtures/files/nothing.json', import.meta.url).href,
        });
        await once(element, 'tp-error');
      }
      await soon(() => lines.length >= 3);
      await new Promise((resolve) => setTimeout(resolve));
    } finally {
      end();
    }
    expect(
      lines.filter((line) =>
        /^tp-(indicator|trend): http status http\S+nothing\.json: expected 200, found 404\. \[tp:http-status\]$/.test(
          line,
        ),
      ),
    ).to.have.length(2);
    const why = lines.filter((line) => line.startsWith('[tp:http-status] '));
    expect(why).to.have.length(1);
    expect(why[0]).to.contain('nothing is at this address, so check it');
    expect(lines.join('\n'), 'a folder that a site owner does not have').not.to.contain('docs/');
  });

  it('is reported once for a doubtful file, however many kinds of widget show it', async () => {
    const { warn } = console;
    const lines: string[] = [];
    console.warn = (line: string) => void lines.push(line);
    try {
      await withFetch(
        () => Promise.resolve(new Response(JSON.stringify(smallFile({ sources: [] })))),
        async () => {
          for (const name of ['tp-indicator', 'tp-trend', 'tp-table', 'tp-value']) {
            const element = await widget(name, { src: 'https://data.example/doubtful.json' });
            await once(element, 'tp-ready');
          }
        },
      );
    } finally {
      console.warn = warn;
    }
    expect(lines.filter((line) => line.includes('missing-source'))).to.have.length(1);
  });
});
