import { deepFreeze } from '../model/deep-freeze.js';
import type { Finding } from '../model/problem.js';
import type { Pact, Stories } from '../model/stories.js';
import {
  detailOf,
  dictionary,
  inLanguage,
  isPresent,
  items,
  localized,
  member,
  ownAddress,
  raw,
  day,
  type At,
  type Context,
} from './check.js';
import { checkVersion } from './monitor-indicator.js';
import { readHighlight, readPact, readPaper, readPractice, readRequest } from './read-stories.js';

export interface ReadStories {
  readonly stories: Stories;
  readonly findings: readonly Finding[];
}

const MOST_FINDINGS = 50;
/** A list is read by people; what is longer is no list. */
const MOST_ITEMS = 1000;

/**
 * Reads a `monitor-stories` 1.x document; `base` is what addresses in it are read against. What cannot be shown truthfully is left out with a
 * finding: a paper without its number within the dossier, a link that is none, a successor that is not there.
 */
export const readStories = (value: unknown, url: string | null, base: string): ReadStories => {
  const root: At = { value, pointer: '' };
  checkVersion(root);
  const findings: Finding[] = [];
  const lang = /^[a-z]{2,3}$/.exec(raw(member(root, 'lang')))?.[0] ?? 'nl';
  const context: Context = {
    lang,
    base,
    report: (severity, code, at, expected) => {
      if (findings.length < MOST_FINDINGS) findings.push({ severity, code, ...('value' in at ? detailOf(at, expected) : at) });
    },
  };
  const listOf = <T extends { readonly id: string }>(name: string, read: (at: At, context: Context) => T | null): readonly T[] =>
    once(items(member(root, name)).slice(0, MOST_ITEMS), read, context);
  const pacts = listOf('pacts', readPact);
  const stories: Stories = {
    url,
    lang,
    title: localized(member(root, 'title'), context) ?? inLanguage(lang, ''),
    index: ownAddress(member(root, 'index'), context),
    updated: day(member(root, 'updated')),
    highlights: listOf('highlights', readHighlight),
    pacts: [...pacts].sort((a, b) => (a.years.from ?? 0) - (b.years.from ?? 0)),
    practices: listOf('practices', readPractice),
    regions: dictionary(localized)(member(root, 'regions'), context),
    documents: listOf('documents', readPaper),
    requests: listOf('requests', readRequest),
  };
  return deepFreeze({ stories: withKnown(stories, context), findings });
};

/** An id names one thing: of several the first is kept. */
const once = <T extends { readonly id: string }>(
  list: readonly At[],
  read: (at: At, context: Context) => T | null,
  context: Context,
): readonly T[] => {
  const seen = new Map<string, T>();
  for (const at of list) {
    const made = read(at, context);
    if (made === null) continue;
    if (seen.has(made.id)) context.report('error', 'story-twice', member(at, 'id'));
    else seen.set(made.id, made);
  }
  return [...seen.values()];
};

/** Without what leads nowhere: a reader must not be sent to a theme or an action that is not there. */
const withKnown = (stories: Stories, { report }: Context): Stories => {
  const parts = new Map(stories.pacts.map(({ id, parts }) => [id, new Set(parts.map((part) => part.id))]));
  const actions = new Set(stories.pacts.flatMap(({ parts }) => parts.flatMap(({ commitments }) => commitments.map(({ id }) => id))));
  const lost = (pointer: string, found: string): false => {
    report('warning', 'leads-nowhere', { pointer, found });
    return false;
  };
  const kept = (pact: Pact): Pact => ({
    ...pact,
    parts: pact.parts.map((part) => ({
      ...part,
      next: part.next.filter(({ pact: to, part: into }) =>
        parts.get(to) !== undefined && (into === null || parts.get(to)?.has(into) === true)
          ? true
          : lost(`/pacts/${pact.id}/${part.id}/next`, `${to}/${into ?? ''}`),
      ),
    })),
  });
  return {
    ...stories,
    pacts: stories.pacts.map(kept),
    practices: stories.practices.map((one) => ({
      ...one,
      actions: one.actions.filter((id) => actions.has(id) || lost(`/practices/${one.id}/actions`, id)),
    })),
  };
};

/** Whether something is a stories file by its own word. */
export const isStories = (value: unknown): boolean => {
  const format = member({ value, pointer: '' }, 'format');
  return isPresent(format) && format.value === 'monitor-stories';
};
