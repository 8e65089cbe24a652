import { builtIns } from './cases/built-ins.js';
import { frames } from './cases/frames.js';
import { life } from './cases/life.js';
import { looks } from './cases/looks.js';
import { moves } from './cases/moves.js';
import { policies } from './cases/policies.js';
import type { Fault } from './fault.js';

/** By number; what stands in `docs/faults.md` and is not here is tested elsewhere. */
export const faults: readonly Fault[] = [...frames, ...builtIns, ...looks, ...moves, ...life, ...policies];
