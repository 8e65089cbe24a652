import { back } from './cases/back.js';
import { builtIns } from './cases/built-ins.js';
import { exportsAndLinks } from './cases/exports.js';
import { frames } from './cases/frames.js';
import { life } from './cases/life.js';
import { looks } from './cases/looks.js';
import { moves } from './cases/moves.js';
import { policies } from './cases/policies.js';
import { privateNetwork } from './cases/private-network.js';
import { transport } from './cases/transport.js';
import { unseen } from './cases/unseen.js';
import type { Fault } from './fault.js';

/** What stands in the list and is not here is tested elsewhere. */
export const faults: readonly Fault[] = [
  ...privateNetwork,
  ...transport,
  ...back,
  ...frames,
  ...exportsAndLinks,
  ...builtIns,
  ...looks,
  ...moves,
  ...life,
  ...unseen,
  ...policies,
];
