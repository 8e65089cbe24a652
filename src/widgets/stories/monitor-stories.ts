import { deepFreeze } from '../../model/deep-freeze.js';
import type { Finding } from '../../model/problem.js';
import type { Pact, Stories } from '../../model/stories.js';
import {
  detailOf,
  dictionary,
  inLanguage,
  isPresent,
  items,
  localized,
  member,
  sameOriginAddress,
  raw,
  day,
  type At,
  type Context,
} from '../../data/check.js';
import { checkVersion } from '../../data/monitor-indicator.js';
import { readHighlight, readPact, readPaper, readPractice, readRequest } from './read-stories.js';

export interface ReadStories {
  readonly stories: Stories;
  readonly findings: readonly Finding[];
}

const MOST_FINDINGS = 50;
/** Maximum number of items of a list that people read. */
const MOST_ITEMS = 1000;

/**
 * Reads a `monitor-stories` 1.x document; `base` is the base of relative URLs in it. Invalid content is left out with a
 * finding: a paper without its number within the dossier, an invalid link, an unknown successor.
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
      if (findings.length < MOST_FINDINGS)
        findings.push({ severity, code, ...('value' in at ? detailOf(at, expected) : at) });
    },
  };
  const listOf = <T extends { readonly id: string }>(
    name: string,
    read: (at: At, context: Context) => T | null,
  ): readonly T[] => uniqueById(items(member(root, name)).slice(0, MOST_ITEMS), read, context);
  const pacts = listOf('pacts', readPact);
  const stories: Stories = {
    url,
    lang,
    title: localized(member(root, 'title'), context) ?? inLanguage(lang, ''),
    index: sameOriginAddress(member(root, 'index'), context),
    updated: day(member(root, 'updated')),
    highlights: listOf('highlights', readHighlight),
    pacts: [...pacts].sort((a, b) => (a.years.from ?? 0) - (b.years.from ?? 0)),
    practices: listOf('practices', readPractice),
    regions: dictionary(localized)(member(root, 'regions'), context),
    documents: listOf('documents', readPaper),
    requests: listOf('requests', readRequest),
  };
  return deepFreeze({ stories: withoutDangling(stories, context), findings });
};

/** Ids are unique: the first of several items with one id is kept. */
const uniqueById = <T extends { readonly id: string }>(
  list: readonly At[],
  read: (at: At, context: Context) => T | null,
  context: Context,
): readonly T[] => {
  const byId = new Map<string, T>();
  for (const at of list) {
    const item = read(at, context);
    if (item === null) continue;
    if (byId.has(item.id)) context.report('error', 'story-twice', member(at, 'id'));
    else byId.set(item.id, item);
  }
  return [...byId.values()];
};

/** Without dangling references: a reader must not be sent to an unknown theme or action. */
const withoutDangling = (stories: Stories, { report }: Context): Stories => {
  const parts = new Map(
    stories.pacts.map(({ id, parts }) => [id, new Set(parts.map((part) => part.id))]),
  );
  const actions = new Set(
    stories.pacts.flatMap(({ parts }) =>
      parts.flatMap(({ commitments }) => commitments.map(({ id }) => id)),
    ),
  );
  const reportDangling = (pointer: string, found: string): false => {
    report('warning', 'leads-nowhere', { pointer, found });
    return false;
  };
  const withKnownSuccessors = (pact: Pact): Pact => ({
    ...pact,
    parts: pact.parts.map((part) => ({
      ...part,
      next: part.next.filter(({ pact: toPact, part: toPart }) =>
        parts.get(toPact) !== undefined &&
        (toPart === null || parts.get(toPact)?.has(toPart) === true)
          ? true
          : reportDangling(`/pacts/${pact.id}/${part.id}/next`, `${toPact}/${toPart ?? ''}`),
      ),
    })),
  });
  return {
    ...stories,
    pacts: stories.pacts.map(withKnownSuccessors),
    practices: stories.practices.map((practice) => ({
      ...practice,
      actions: practice.actions.filter(
        (id) => actions.has(id) || reportDangling(`/practices/${practice.id}/actions`, id),
      ),
    })),
  };
};

/** Returns whether a document declares itself a stories file. */
export const isStories = (value: unknown): boolean => {
  const format = member({ value, pointer: '' }, 'format');
  return isPresent(format) && format.value === 'monitor-stories';
};
