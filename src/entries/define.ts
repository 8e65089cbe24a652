/** For users of the package: `import 'techniekpact-monitor-widgets/define'` defines every tag. */
import { define } from '../elements/define.js';
import { importParts } from '../elements/import-parts.js';

// Guarded, so that the import also works where there is no page, on a server. There Lit has a registry of its own, so that this is not asked for.
if (typeof document !== 'undefined') define({ version: __TP_VERSION__, loadPart: importParts });

// So that who imports this alone has the tags and events typed too.
export type * from './index.js';
