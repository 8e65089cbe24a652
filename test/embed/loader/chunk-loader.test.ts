import { expect } from '@open-wc/testing';
import { chunkRegistry } from '../../../src/embed/loader/chunk-registry.js';
import { chunkLoader } from '../../../src/embed/loader/chunk-loader.js';

const sha384 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};

interface File {
  url: string;
  integrity: string;
  needs: string[];
}

/** A file of ours at an address of its own. */
const publishedCode = async (code: string, needs: string[] = []): Promise<File> => ({
  url: URL.createObjectURL(new Blob([code], { type: 'text/javascript' })),
  integrity: await sha384(code),
  needs,
});

/** A file of ours that registers `part`. */
const published = (version: string, part: string): Promise<File> =>
  publishedCode(
    `globalThis[Symbol.for('techniekpact@${version}')].register('drawing', ${JSON.stringify(part)});`,
  );

const loaderFor = (version: string, files: Record<string, File>, trusted = (url: string) => url) =>
  chunkLoader({ registry: chunkRegistry(version), files, nonce: 'abc', trusted, document });

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (reason: unknown) => reason,
  );

describe('chunks loaded by a script tag', () => {
  it('load as module scripts with an integrity hash and our nonce', async () => {
    const file = await published('chunks-1', 'the drawing');
    const load = loaderFor('chunks-1', { drawing: file });
    expect(await load('drawing')).to.equal('the drawing');
    const tag = [...document.scripts].find((script) => script.src === file.url);
    expect(tag?.type).to.equal('module');
    expect(tag?.integrity).to.equal(file.integrity);
    expect(tag?.crossOrigin).to.equal('anonymous');
    expect(tag?.nonce).to.equal('abc');
  });

  it('are requested once for many widgets', async () => {
    const file = await published('chunks-2', 'x');
    const load = loaderFor('chunks-2', { drawing: file });
    await Promise.all(Array.from({ length: 12 }, () => load('drawing')));
    expect([...document.scripts].filter((script) => script.src === file.url)).to.have.length(1);
  });

  it('never run when the file differs from the published one, and are not requested a third time', async () => {
    const file = await published('chunks-3', 'changed');
    const load = loaderFor('chunks-3', {
      drawing: { url: file.url, integrity: await sha384('something else'), needs: [] },
    });
    const first = await failure(load('drawing'));
    expect(String(first)).to.contain('is blocked, changed or gone');
    const second = await failure(load('drawing'));
    expect(second).to.not.equal(first);
    expect(await failure(load('drawing'))).to.equal(second);
    expect(chunkRegistry('chunks-3').get('drawing')).to.equal(undefined);
  });

  it('run after the chunks that they import, in whatever order the files arrive', async () => {
    const at = `globalThis[Symbol.for('techniekpact@chunks-6')]`;
    const files = {
      view: await publishedCode(
        `const shared = await ${at}.whenDefined('shared'); ${at}.register('view', shared + ', and shown');`,
        ['words'],
      ),
      words: await publishedCode(
        `${at}.register('shared', 'words'); ${at}.register('words', 'told');`,
      ),
    };
    expect(await loaderFor('chunks-6', files)('view')).to.equal('words, and shown');
  });

  it('fail when a chunk that they import fails', async () => {
    const at = `globalThis[Symbol.for('techniekpact@chunks-7')]`;
    const files = {
      view: await publishedCode(`await ${at}.whenDefined('shared'); ${at}.register('view', 'x');`, [
        'words',
      ]),
      words: {
        ...(await publishedCode(`${at}.register('shared', 'words');`)),
        integrity: await sha384('something else'),
      },
    };
    expect(String(await failure(loaderFor('chunks-7', files)('view')))).to.contain(
      'is blocked, changed or gone',
    );
  });

  it('can be requested again as soon as an imported chunk has failed, while their own file is still loading', async () => {
    const at = `globalThis[Symbol.for('techniekpact@chunks-8')]`;
    const view = await publishedCode(
      `const shared = await ${at}.whenDefined('shared'); ${at}.register('view', shared + ', and shown');`,
      ['words'],
    );
    const good = await publishedCode(
      `${at}.register('shared', 'words'); ${at}.register('words', 'told');`,
    );
    const files = { view, words: { ...good, integrity: await sha384('something else') } };
    let slow = true;
    const head = {
      append: (script: HTMLScriptElement) => {
        if (!(slow && script.src.startsWith(view.url))) document.head.append(script);
      },
    };
    const slowPage = {
      createElement: () => document.createElement('script'),
      querySelector: () => head,
      querySelectorAll: () => [],
      readyState: 'complete',
    };
    const load = chunkLoader({
      registry: chunkRegistry('chunks-8'),
      files,
      nonce: '',
      trusted: (url) => url,
      document: slowPage as unknown as Document,
    });
    expect(String(await failure(load('view')))).to.contain('is blocked, changed or gone');
    slow = false;
    files.words = good;
    expect(await load('view')).to.equal('words, and shown');
  });

  it('use the script tag that is already in the page', async () => {
    const file = await published('chunks-4', 'from the page');
    chunkRegistry('chunks-4');
    const own = document.createElement('script');
    own.type = 'module';
    own.src = file.url;
    document.head.append(own);
    await new Promise((resolve) => own.addEventListener('load', resolve));
    expect(await loaderFor('chunks-4', { drawing: file })('drawing')).to.equal('from the page');
    expect([...document.scripts].filter((script) => script.src === file.url)).to.have.length(1);
  });

  it('fail when the policy does not allow the address', async () => {
    const file = await published('chunks-5', 'x');
    const load = loaderFor('chunks-5', { drawing: file }, () => {
      throw new TypeError('not one of our files');
    });
    expect(String(await failure(load('drawing')))).to.contain('not one of our files');
  });
});
