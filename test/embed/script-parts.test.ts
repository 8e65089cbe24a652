import { expect } from '@open-wc/testing';
import { handover } from '../../src/embed/handover.js';
import { scriptParts } from '../../src/embed/script-parts.js';

const sha384 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};

/** A file of ours that hands in `part`, at an address of its own. */
async function published(version: string, part: string): Promise<{ url: string; integrity: string }> {
  const code = `globalThis[Symbol.for('techniekpact@${version}')].offer('engine', ${JSON.stringify(part)});`;
  return { url: URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), integrity: await sha384(code) };
}

const loaderFor = (version: string, files: Record<string, { url: string; integrity: string }>, trusted = (url: string) => url) =>
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
    const load = loaderFor('parts-3', { engine: { url: file.url, integrity: await sha384('something else') } });
    const first = await failure(load('engine'));
    expect(String(first)).to.contain('could not be loaded');
    const second = await failure(load('engine'));
    expect(second).to.not.equal(first);
    expect(await failure(load('engine'))).to.equal(second);
    expect(handover('parts-3').peek('engine')).to.equal(undefined);
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
