import type { EngineName, EnginePage } from '../support/engines.js';
import type { Published } from '../support/published-files.js';
import type { Fault as ServerFault, FileOrigin, PageOrigin } from '../support/servers.js';
import type { Rung } from './rung.js';

/** One thing that goes wrong, injected alone. */
export interface Fault {
  /** Its number, as in `docs/faults.md`. */
  readonly number: `F${number}`;
  /** What the reader gets all the same; with the number it is a sentence. */
  readonly name: string;
  /** One of the few that every change must pass. */
  readonly quick?: true;
  /** Where engines differ; Chromium alone without it. */
  readonly engines?: readonly EngineName[];
  /** What the fault itself does takes longer than a task may. */
  readonly slow?: true;
  readonly inject: (world: World) => Promise<void>;
}

/**
 * Four servers and a browser: the page, our scripts, the figures, and somebody whom nobody must ever ask for anything.
 */
export interface World {
  readonly engine: EngineName;
  readonly pages: PageOrigin;
  readonly scripts: FileOrigin;
  readonly data: FileOrigin;
  readonly stranger: FileOrigin;
  readonly published: Published;
  /** Address of a script file of ours. */
  script(name: string): string;
  /** Sets a fault of a script file of ours. */
  break(name: string, fault: ServerFault): void;
  /** The tag of `tp.js`, or of another file of ours. */
  tag(name?: string): string;
  visit(host?: Host): Promise<Visit>;
  /** Opens an address as it is, with nothing looked at but what the engine tells. */
  open(address: string): Promise<EnginePage>;
}

/** The page that the widgets stand on. */
export interface Host {
  /** Scripts that run before everything else, but after what looks at the page. */
  readonly early?: string;
  /** In the head, behind the site's own style and before our tag. */
  readonly head?: string;
  /** Our tags; one of `tp.js` without it. */
  readonly tags?: string;
  /** Round the widgets; `WIDGETS` stands for them. */
  readonly body?: string;
  /** Instead of the two usual widgets. */
  readonly widgets?: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly javascript?: boolean;
  /** The page keeps no room: the widgets stand there whole, and what they push down does not count. */
  readonly crowded?: true;
}

export interface Visit extends EnginePage {
  readonly address: string;
  readonly world: World;
  readonly host: Host;
  /** Waits until each widget stands on its rung; the error says what is seen instead. */
  until(rungs: Rungs): Promise<void>;
  /** The same, and then holds the page to the eight nevers; the widgets are taken out in the end. */
  ends(rungs: Rungs, but?: Pardon): Promise<void>;
}

/** By selector. */
export type Rungs = Readonly<Record<string, Rung>>;

/** What the fault itself does, and so is nobody's fault. */
export interface Pardon {
  /** Parts of texts of the first, second, third and fifth never that the page itself is to blame for. */
  readonly own?: readonly RegExp[];
  /** Nothing can be taken out and put back, as where scripts are off. */
  readonly stays?: true;
  /** The figure that must be told; that of the usual file without it. */
  readonly figure?: string;
}
