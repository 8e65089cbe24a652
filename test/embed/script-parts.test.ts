import { expect } from '@open-wc/testing';
import { handover } from '../../src/embed/handover.js';
import { scriptParts } from '../../src/embed/script-parts.js';

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

/** A file of ours that hands in `part`. */
const published = (version: string, part: string): Promise<File> =>
  publishedCode(`globalThis[Symbol.for('techniekpact@${version}')].offer('engine', ${JSON.stringify(part)});`);

const loaderFor = (version: string, files: Record<string, File>, trusted = (url: string) => url) =>
  scriptParts({ desk: handover(version), files, nonce: 'abc', trusted, document });

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (reason: unknown) => reason,
  );

describe('parts brought in by a script tag', () => {
  it('arrive through a checked module script that carries our nonce', async () => {
    const file = await published('parts-1', 'the engine');
    const load = loaderFor('parts-1', { engine: file });
    expect(await load('engine')).to.equal('the engine');
    const tag = [...document.scripts].find((script) => script.src === file.url);
    expect(tag?.type).to.equal('module');
    expect(tag?.integrity).to.equal(file.integrity);
    expect(tag?.crossOrigin).to.equal('anonymous');
    expect(tag?.nonce).to.equal('abc');
  });

  it('are asked for once by many widgets', async () => {
    const file = await published('parts-2', 'x');
    const load = loaderFor('parts-2', { engine: file });
    await Promise.all(Array.from({ length: 12 }, () => load('engine')));
    expect([...document.scripts].filter((script) => script.src === file.url)).to.have.length(1);
  });

  it('never run when the file is not the one that was published, and are not asked for a third time', async () => {
    const file = await published('parts-3', 'changed');
    const load = loaderFor('parts-3', { engine: { url: file.url, integrity: await sha384('something else'), needs: [] } });
    const first = await failure(load('engine'));
    expect(String(first)).to.contain('is blocked, changed or gone');
    const second = await failure(load('engine'));
    expect(second).to.not.equal(first);
    expect(await failure(load('engine'))).to.equal(second);
    expect(handover('parts-3').peek('engine')).to.equal(undefined);
  });

  it('come after what they borrow from, in whatever order the files arrive', async () => {
    const at = `globalThis[Symbol.for('techniekpact@parts-6')]`;
    const files = {
      view: await publishedCode(`const lent = await ${at}.when('lent'); ${at}.offer('view', lent + ', and shown');`, ['words']),
      words: await publishedCode(`${at}.offer('lent', 'words'); ${at}.offer('words', 'told');`),
    };
    expect(await loaderFor('parts-6', files)('view')).to.equal('words, and shown');
  });

  it('are not to be had where what they borrow from is not', async () => {
    const at = `globalThis[Symbol.for('techniekpact@parts-7')]`;
    const files = {
      view: await publishedCode(`await ${at}.when('lent'); ${at}.offer('view', 'x');`, ['words']),
      words: { ...(await publishedCode(`${at}.offer('lent', 'words');`)), integrity: await sha384('something else') },
    };
    expect(String(await failure(loaderFor('parts-7', files)('view')))).to.contain('is blocked, changed or gone');
  });

  it('can be asked for again as soon as what they borrow from failed, while their own file is still on its way', async () => {
    const at = `globalThis[Symbol.for('techniekpact@parts-8')]`;
    const view = await publishedCode(`const lent = await ${at}.when('lent'); ${at}.offer('view', lent + ', and shown');`, ['words']);
    const good = await publishedCode(`${at}.offer('lent', 'words'); ${at}.offer('words', 'told');`);
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
    const load = scriptParts({
      desk: handover('parts-8'),
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

  it('use the tag that already stands in the page', async () => {
    const file = await published('parts-4', 'from the page');
    handover('parts-4');
    const own = document.createElement('script');
    own.type = 'module';
    own.src = file.url;
    document.head.append(own);
    await new Promise((resolve) => own.addEventListener('load', resolve));
    expect(await loaderFor('parts-4', { engine: file })('engine')).to.equal('from the page');
    expect([...document.scripts].filter((script) => script.src === file.url)).to.have.length(1);
  });

  it('are refused when the policy does not vouch for the address', async () => {
    const file = await published('parts-5', 'x');
    const load = loaderFor('parts-5', { engine: file }, () => {
      throw new TypeError('not one of our files');
    });
    expect(String(await failure(load('engine')))).to.contain('not one of our files');
  });
});
