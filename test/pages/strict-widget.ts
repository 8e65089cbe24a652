import type { StrictPage } from '../support/strict-site.js';

/** What a widget has to tell and do on the strictest page: `strict-page.ts` in the folder of its tests. */
export interface StrictWidget {
  readonly name: string;
  readonly body: (data: string) => string;
  /** Widgets whose picture and table, which comes after it, have to be there before anything is asked. */
  readonly drawn: readonly string[];
  /** Does what the name says, in this order on one page. */
  readonly does: Readonly<Record<string, (page: StrictPage) => Promise<void>>>;
}

export const AUTHOR = '<p>De redactie schreef iets.</p>';
