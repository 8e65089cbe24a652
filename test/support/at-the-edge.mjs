/**
 * Runs a module as a server at the edge does: with what is a standard of the web and no page, no window and nothing of Node. First argument: the module; second: the address
 * that it is asked for; third: the origin of the figures. Prints status and body of its answer.
 */
import { readFile } from 'node:fs/promises';
import { createContext, SourceTextModule } from 'node:vm';

const [, , entry = '', asked = '', allowed = ''] = process.argv;
const files = new Map();
const context = createContext({
  ...{
    AbortController,
    Request,
    Response,
    TextDecoder,
    URL,
    URLSearchParams,
    clearTimeout,
    performance,
    setTimeout,
  },
  fetch: (address, init) =>
    new URL(address).origin === allowed
      ? fetch(address, init)
      : Promise.reject(new Error(`${address} may not be asked`)),
});

const load = async (address) => {
  if (!address.startsWith('file:')) throw new Error(`${address} is not there`);
  const known = files.get(address);
  if (known !== undefined) return known;
  const made = new SourceTextModule(await readFile(new URL(address), 'utf8'), {
    context,
    identifier: address,
  });
  files.set(address, made);
  return made;
};
const link = (name, { identifier }) =>
  load(
    name === 'techniekpact-monitor-widgets/embed'
      ? import.meta.resolve('../../dist/npm/embed.js')
      : /^\.{1,2}\//.test(name)
        ? new URL(name, identifier).href
        : name,
  );

const module = await load(entry);
await module.link(link);
await module.evaluate();
const answer = await module.namespace.default.fetch(new Request(asked));
console.log(JSON.stringify({ status: answer.status, body: await answer.text() }));
