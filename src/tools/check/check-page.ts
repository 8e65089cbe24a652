import { unknownTags } from './check-unknown-tags.js';
import { consent } from './check-consent.js';
import { contrast } from './check-contrast.js';
import { headings } from './check-headings.js';
import { policies, refusesTypes } from './check-policies.js';
import { versions } from './check-versions.js';
import { writtenMarkup } from './check-markup.js';
import { problems, waiting } from './check-problems.js';
import { widgetsOf } from './check-widgets.js';
import type { PageToCheck, Diagnostic } from './diagnostic.js';

/** Diagnostics of the page, the most serious first; empty if nothing is wrong. */
export function checkPage(page: PageToCheck): readonly Diagnostic[] {
  const widgets = widgetsOf(page);
  const refused = policies(page);
  const held = consent(page);
  const { any, troubles } = unknownTags(page, refusesTypes(refused));
  return [
    ...(any || held.length > 0 ? [] : [stripped(page)]),
    ...refused,
    ...held,
    ...silent(page, refused),
    ...writtenMarkup(page, widgets),
    ...troubles,
    ...versions(page),
    ...problems(widgets, page.faults),
    ...waiting(widgets),
    ...headings(page.document, widgets),
    ...widgets.flatMap(contrast),
  ];
}

const stripped = ({ document, prefix }: PageToCheck): Diagnostic => ({
  kind: 'stripped',
  // As it is read: scripts and data of the page hold such words too.
  asText: new RegExp(`<${prefix}-[a-z]+|data-tp-widget`).test(document.body.innerText),
});

/** Frames that a policy refused have been told of. */
const silent = (page: PageToCheck, refused: readonly Diagnostic[]): readonly Diagnostic[] => {
  const told = refused.flatMap((trouble) =>
    trouble.kind === 'policy' && trouble.directive === 'frame-src' ? trouble.line.split(' ') : [],
  );
  return page.silent
    .filter((address) => !told.includes(new URL(address).origin))
    .map((address) => ({ kind: 'silent-frame', address }));
};
