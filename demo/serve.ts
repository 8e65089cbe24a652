/** `npm start`: the demo pages on the development server. */
import { existsSync } from 'node:fs';
import { startDevServer } from './dev-server.js';

const { server, origin } = await startDevServer();
console.log(`Demo: ${origin}/demo/`);
if (!existsSync('dist/assets.json'))
  console.log('The codes of “Code maken” work after: npm run build');

const onScreen =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const wanted = process.stdout.isTTY && !process.env['CI'] && process.env['BROWSER'] !== 'none';
if (onScreen && wanted) {
  server.config.server.open = '/demo/';
  server.openBrowser();
}
