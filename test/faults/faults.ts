import { builtIns } from './cases/built-ins.js';
import { looks } from './cases/looks.js';
import { moves } from './cases/moves.js';
import type { Fault } from './fault.js';

export const faults: readonly Fault[] = [...builtIns, ...looks, ...moves];
