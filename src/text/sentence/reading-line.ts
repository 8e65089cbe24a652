import type { Observation } from '../../model/dataset.js';
import type { Slice } from '../../model/slice.js';
import { isShare } from '../../model/unit.js';
import { capitalised, rich, type RichText } from '../rich-text.js';
import { sharedStatus } from './shared-status.js';
import type { SliceFormatter } from '../slice-formatter.js';
import { wordsOf } from '../words.js';

/**
 * The line above a picture: `Aantal studenten, per schooljaar`; `Procent van alle diploma's, 2018, voorlopig`. A status
 * that all numbers share is its last run.
 */
export const readingLine = (
  slice: Slice,
  v: SliceFormatter,
  observations: Iterable<Observation> = observationsOf(slice),
  measure: RichText = measureOf(slice, v),
): RichText => {
  const status = sharedStatus(observations, v.lang);
  const reference = v.part(slice.indicator.reference);
  const when =
    slice.periods.length === 1
      ? rich`${v.name(0)}${reference.length > 0 ? rich` (${reference})` : ''}`
      : rich`${v.per}`;
  return rich`${capitalised(measure)}, ${when}${status && ', '}${status}`;
};

/** `aantal studenten`; of a share what it is a percentage of, where the file says so. */
export const measureOf = ({ indicator, index }: Slice, v: SliceFormatter): RichText => {
  const whole = indicator.derived?.denominator.text;
  const percent = wordsOf(v.lang).percent.trim();
  const of = OF[v.lang];
  if (!isShare(indicator.unit) || index !== undefined) return rich`${v.measure}`;
  if (whole) return rich`${percent} ${of}${v.part(whole)}`;
  return rich`${v.measure.toLowerCase().startsWith(of) ? `${percent} ` : ''}${v.measure}`;
};

const OF = { nl: 'van ', en: 'of ' } as const;

function* observationsOf({ series }: Slice): Generator<Observation> {
  for (const { observations } of series) yield* observations;
}
