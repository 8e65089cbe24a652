import type { Page } from 'puppeteer-core';

import { openFirefox, openChromium } from './engine-puppeteer.js';
import { openWebKit } from './engine-webkit.js';

/** A browser that opens real pages, for tests of what a foreign page's rules do to the widgets. */
export interface Engine {
  readonly name: EngineName;
  /** A fresh page with an empty cache. */
  open(address: string, options?: OpenOptions): Promise<EnginePage>;
  close(): Promise<void>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** False: the page's scripts do not run. `run` still works, but its functions cannot wait for anything. */
  readonly javascript?: boolean;
}

export interface EnginePage {
  /**
   * Runs a function in the page, past its policies, and gives back what it gives (JSON). The function is sent as text:
   * it may use its arguments and the page, nothing else.
   */
  run<Result, Args extends readonly Json[]>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** The same in the first frame of the page, whatever its origin. */
  runInFrame<Result, Args extends readonly Json[]>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /**
   * A press in the first frame, as of a reader: on what the function gives there, by mouse or, but in WebKit, by a key.
   */
  pressInFrame(find: () => Element | null, by?: 'mouse' | 'Enter'): Promise<void>;
  /** Uncaught errors and console errors until now, each with its kind in front. */
  messages(): Promise<readonly Message[]>;
  screenshot(file: string): Promise<void>;
  /** The tab itself, for what only developer tools can do; null in WebKit. */
  readonly tab: Page | null;
  close(): Promise<void>;
}

export interface Message {
  readonly kind: 'uncaught' | 'console';
  readonly text: string;
}

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The engines that `BROWSERS` names; Chromium when it names none. */
export const engineNames = (): readonly EngineName[] =>
  (process.env['BROWSERS'] ?? 'chromium').split(',').map((name) => {
    if (name in engines) return name as EngineName;
    throw new Error(`BROWSERS names "${name}"; known are ${Object.keys(engines).join(', ')}.`);
  });

/** A browser; one that its process keeps, where it keeps any. */
export const openEngine = async (name: EngineName): Promise<Engine> => {
  if (!kept) return engines[name]();
  const engine = kept.get(name) ?? engines[name]();
  kept.set(name, engine);
  return { ...(await engine), close: () => Promise.resolve() };
};

/**
 * From here on, all test files of this process share a browser of each kind: to start one takes longer than many a
 * test. Gives what closes them.
 */
export const keepEngines = (): (() => Promise<void>) => {
  const all = (kept = new Map<EngineName, Promise<Engine>>());
  return async () => {
    for (const engine of all.values()) await (await engine).close();
  };
};

let kept: Map<EngineName, Promise<Engine>> | null = null;

const engines: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebKit,
};
