/** For users of the package: `import 'techniekpact-monitor-widgets/define'` defines every tag. */
import { define } from '../register/define.js';

// Guarded, so that the import also works on a server, without a page. Testing `customElements` would not do: Lit
// defines one there.
if (typeof document !== 'undefined') define({ version: __TP_VERSION__ });

// Importing only this module must also type the tags and events.
export type * from './index.js';
