import type { Problem } from '../../model/problem.js';
import type { Slice } from '../../model/slice.js';
import type { IndicatorText } from '../../text/indicator-text.js';
import type { Lang } from '../../text/lang.js';
import { wordsOf } from '../../text/words.js';
import { lazy } from '../core/load/lazy.js';
import type { Widget } from '../core/view.js';
import type { TargetProgress } from './chart/target-progress.js';
import { classPlace, sparkPlace, targetPlace } from './picture-places.js';

const load = lazy('card-pictures', () => import('./card-pictures.js'));
type Pictures = Awaited<ReturnType<typeof load>>;

/** Once they are loaded for one card, the others have them from the start. */
let loaded: Pictures | null = null;

/** What the pictures of a card show; null for a picture that it does not have. */
interface Shown {
  readonly band: IndicatorText['band'];
  readonly progress: TargetProgress | null;
  readonly ends: IndicatorText['sparkEnds'];
  readonly large: boolean;
}

export interface LazyPictures {
  /** The places of the pictures, drawn in once what draws has come; none where it cannot be had. */
  readonly show: (slice: Slice, lang: Lang, shown: Shown) => readonly unknown[];
  /** Resolves once they are drawn, or cannot be. A next answer tries again. */
  readonly complete: () => Promise<void>;
}

/** Pictures that come after the number of a card, in places that are kept free for them. Call once per element. */
export function lazyPictures(widget: Widget): LazyPictures {
  let pictures = loaded;
  let failed = false;
  let coming: Promise<void> | null = null;
  if (pictures !== null) widget.addStyles(pictures.styles);

  const bring = async (): Promise<void> => {
    try {
      pictures = loaded = await load();
      widget.addStyles(pictures.styles);
    } catch (reason) {
      failed = true;
      widget.report(reason as Problem);
    }
    widget.requestUpdate();
    await widget.updateComplete;
  };
  return {
    show: (slice, lang, { band, progress, ends, large }) => {
      if (failed) return [];
      const [series] = slice.series;
      const [width, height] = large ? [300, 112] : [240, 44];
      const places = [
        ...(band === null ? [] : [classPlace(band, pictures?.classCells(band))]),
        ...(progress === null ? [] : [targetPlace(progress, pictures?.targetTrack(progress))]),
        ...(series === undefined || ends === null
          ? []
          : [
              sparkPlace(
                { slice, series, ends, width, height, between: wordsOf(lang).unknownBetween },
                pictures?.sparkLine(slice, width, height),
              ),
            ]),
      ];
      if (places.length > 0 && pictures === null) coming ??= bring();
      return places;
    },
    complete: async () => {
      if (failed) {
        failed = false;
        coming = null;
        widget.requestUpdate();
        await widget.updateComplete;
      }
      await coming;
    },
  };
}
