/** `npm start`: the demo pages on the development server. */
import { startDevServer } from './dev-server.js';

const { server, origin } = await startDevServer();
console.log(`Demo: ${origin}/demo/`);

const onScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const wanted = process.stdout.isTTY && !process.env['CI'] && process.env['BROWSER'] !== 'none';
if (onScreen && wanted) {
  server.config.server.open = '/demo/';
  server.openBrowser();
}
