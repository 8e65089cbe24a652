import type { Slice } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import { figureRun, joined, rich, type RichText } from '../../../text/rich-text.js';
import type { ObservationPosition } from '../../../text/read-out.js';
import { missingWords, statusText } from '../../../text/status-words.js';
import { sliceFormatter } from '../../../text/slice-formatter.js';

/** One figure as an announcement: `Vrouwen, 2019/20: 6.023 studenten, voorlopig`. */
export const figureText = (
  slice: Slice,
  lang: Lang,
  { series, period }: ObservationPosition,
): RichText => {
  const v = sliceFormatter(slice, lang);
  const seriesItem = slice.series[series];
  const observation = seriesItem?.observations[period];
  if (seriesItem === undefined || observation === undefined) throw new RangeError('no such cell');
  const number =
    observation.value === null
      ? missingWords(observation.status, slice.indicator, lang)
      : rich`${v.spoken(observation.value)}${v.unit && ` ${v.unit}`}`;
  const name = joined(
    [slice.split === null ? [] : v.part(seriesItem.label), [figureRun(v.label(period))]],
    ', ',
  );
  return joined(
    [
      rich`${name}: ${number}`,
      rich`${observation.value === null ? '' : statusText(observation, lang)}`,
    ],
    ', ',
  );
};
