import { expect } from '@open-wc/testing';
import { madeUp, share } from '../../../../stories/made-up.js';
import { part, soon, widget } from '../../page.js';

describe('suspicious figures that may be right', () => {
  it('are shown, and reported once in the console for all widgets', async () => {
    const { warn } = console;
    const lines: string[] = [];
    console.warn = (line: unknown) => void lines.push(String(line));
    try {
      const block = document.createElement('script');
      Object.assign(block, { type: 'application/json', id: 'doubtful' });
      block.textContent = JSON.stringify(madeUp([24, 26.123, 28], '...', { unit: share }));
      document.body.append(block);
      for (const tag of ['tp-indicator', 'tp-trend']) {
        const element = await widget(tag, { src: '#doubtful', loading: 'eager' });
        await soon(() => part(element, 'summary'));
      }
      await soon(() => lines.length > 0);
      await new Promise((done) => setTimeout(done, 50));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(
        /^#doubtful: warning decimals \/series\/0\S* expected \d, found 26\.123/,
      );
    } finally {
      console.warn = warn;
    }
  });
});
