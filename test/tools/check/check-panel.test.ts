import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { showPanel } from '../../../src/tools/check/check-panel.js';
import { checkText } from '../../../src/tools/check/check-text.js';
import { soon } from '../../widgets/page.js';

const text = checkText(
  [{ kind: 'stripped', asText: false }],
  'https://gemeente.example/',
  '1.0.0',
  'nl',
);

/** The panel on the page of the test, with what is inside it. */
const open = () => {
  const announce = showPanel(document, text, 'nl');
  const panel = document.body.firstElementChild as HTMLElement;
  const root = panel.shadowRoot as ShadowRoot;
  const [copy, close] = [...root.querySelectorAll('button')] as [
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  return {
    announce,
    panel,
    root,
    copy,
    close,
    status: root.querySelector('[role="status"]') as HTMLElement,
  };
};

const withClipboard = async (clipboard: unknown, run: () => Promise<void>): Promise<void> => {
  const real = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  try {
    await run();
  } finally {
    if (real) Object.defineProperty(navigator, 'clipboard', real);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
};

describe('the panel of the page check', () => {
  const added: Element[] = [];
  const add = (name: string): HTMLElement => {
    const node = document.createElement(name);
    node.textContent = name;
    document.body.append(node);
    added.push(node);
    return node;
  };
  afterEach(() => {
    document.querySelectorAll('section').forEach((panel) => panel.remove());
    added.splice(0).forEach((node) => node.remove());
  });

  it('moves the focus to its title, from where the keyboard reaches message, copy and close', async () => {
    const { panel, root, close } = open();
    expect(root.activeElement?.localName).to.equal('h2');
    const stops: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      await sendKeys({ press: 'Tab' });
      stops.push(root.activeElement?.textContent || (root.activeElement?.localName ?? ''));
    }
    expect(stops).to.deep.equal(['textarea', 'Bericht kopiëren', 'Sluiten']);
    expect(root.activeElement).to.equal(close);
    await sendKeys({ press: 'Enter' });
    expect(panel.isConnected).to.equal(false);
  });

  it('announces that the message was copied, once it was', () =>
    withClipboard({ writeText: () => Promise.resolve() }, async () => {
      const { copy, status } = open();
      copy.click();
      await soon(() => status.textContent === 'Gekopieerd');
    }));

  it('explains how to copy where the page may not, with the whole message selected', () =>
    withClipboard(undefined, async () => {
      const { root, copy, status } = open();
      copy.click();
      await soon(() => status.textContent?.includes('Ctrl+C'));
      const field = root.querySelector('textarea') as HTMLTextAreaElement;
      expect(root.activeElement).to.equal(field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, text.mail.length]);
    }));

  it('announces new findings, in list and message, and keeps the focus in place', () => {
    const { announce, root, copy } = open();
    copy.focus();
    const more = checkText(
      [{ kind: 'unknown-widget', what: 'element', name: 'tp-tremd' }],
      'https://gemeente.example/',
      '1.0.0',
      'nl',
    );
    announce({ ...more, intro: '1 ding' });
    expect(root.activeElement).to.equal(copy);
    expect(root.querySelector('[aria-live="polite"]')?.textContent).to.equal('1 ding');
    expect([...root.querySelectorAll('li')].map(({ textContent }) => textContent)).to.deep.equal(
      more.troubles,
    );
    expect(root.querySelector('textarea')?.value).to.equal(more.mail);
    announce(checkText([], 'https://gemeente.example/', '1.0.0', 'nl'));
    expect(root.querySelector('ol')?.checkVisibility()).to.equal(false);
  });

  it('returns the focus to where it was', () => {
    const field = add('button');
    field.focus();
    const { close } = open();
    close.click();
    expect(document.activeElement).to.equal(field);
  });

  it('moves the focus to the start of the page where nothing had it, and leaves no trace there', () => {
    (document.activeElement as HTMLElement | null)?.blur();
    const main = add('main');
    const button = add('button');
    open().close.click();
    expect(document.activeElement).to.equal(main);
    button.focus();
    expect(main.hasAttribute('tabindex')).to.equal(false);
  });
});
