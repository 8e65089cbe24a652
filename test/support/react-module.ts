import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const ENTRY = join(process.cwd(), 'react-app.jsx');

/**
 * The module of a React app in which somebody put a snippet of the package, as the app's own build makes it. Our
 * package is not in it.
 */
export async function reactModule(snippet: string): Promise<string> {
  const [line = '', ...rest] = snippet.split('\n');
  const code = `${line}
import { createRoot } from 'react-dom/client';
createRoot(document.querySelector('main')).render(<>${rest.join('\n')}</>);`;
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: ENTRY, external: [/^techniekpact/] },
    },
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
}
