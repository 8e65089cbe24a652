import { partOf, textOf } from './check-widgets.js';
import type { Cause, Fault, PageToCheck, ReportedProblem, Diagnostic } from './diagnostic.js';

/** Problems that widgets report; the same problem with one file is listed once. */
export const problems = (
  widgets: readonly Element[],
  faults: PageToCheck['faults'],
): readonly Diagnostic[] => {
  const told = new Map<string, Diagnostic & { readonly kind: 'problem' }>();
  for (const widget of widgets) {
    const said = textOf(partOf(widget, 'error')?.querySelector('p') ?? null);
    const fault = faults.get(widget) ?? null;
    if (said === '' && fault === null) continue;
    const key = JSON.stringify(
      fault === null ? [widget.localName, said] : [fault.code, fault.address, fault.found],
    );
    const before = told.get(key);
    told.set(key, {
      kind: 'problem',
      widgets: [...(before?.widgets ?? []), widget.localName],
      // A piece of a sentence has no words for it, and one that said it without the author's text has the shortest.
      said:
        [before?.said, said].filter(Boolean).sort((a = '', b = '') => a.length - b.length)[0] ?? '',
      fault,
    });
  }
  return [...told.values()];
};

/** Those that are still without an answer. */
export const waiting = (widgets: readonly Element[]): readonly Diagnostic[] => {
  const some = widgets
    .filter((widget) => widget.shadowRoot?.querySelector('.base[aria-busy]') != null)
    .map(({ localName }) => localName);
  return some.length === 0 ? [] : [{ kind: 'waiting', widgets: some }];
};

/** By widget, what it said last, where that is that something is wrong. `causeOf`: see `causes`. */
export const faultsOf = (
  told: readonly ReportedProblem[],
  causeOf: (address: string) => Cause | null,
): PageToCheck['faults'] => {
  const faults = new Map<EventTarget | undefined, Fault>();
  for (const { widget, detail } of told) {
    if (detail === null) faults.delete(widget);
    else
      faults.set(widget, {
        ...detail,
        cause:
          detail.code === 'network' && detail.address !== null ? causeOf(detail.address) : null,
      });
  }
  return faults;
};
