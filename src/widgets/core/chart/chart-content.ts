import { provenanceOf } from '../../../model/provenance.js';
import type { Slice } from '../../../model/slice.js';
import type { Lang } from '../../../text/lang.js';
import { footText, type FootText } from '../../../text/foot-text.js';
import { sourceText, type SourceText } from '../../../text/source-text.js';
import type { ChartModel, ChartQuestion, ChartViewModel } from './chart-kind.js';
import { memoLast } from '../memo-last.js';
import { SHARED } from '../page/inherited-attributes.js';
import type { Widget } from '../view.js';

export interface ChartContent<Fact, Words> {
  readonly viewModel: ChartViewModel<Fact, Words>;
  readonly source: SourceText;
  readonly foot: FootText;
}

/** The content of one chart widget, which is made again only when one of its inputs has changed. */
export function chartContent<Fact, Words>(
  widget: Widget,
  model: ChartModel<Fact, Words>,
): {
  /** The inputs of the picture: the same array while none of them has changed. */
  readonly inputsOf: (slice: Slice, lang: Lang) => readonly unknown[];
  readonly contentOf: (question: ChartQuestion) => ChartContent<Fact, Words>;
} {
  const memoContent = memoLast<ChartContent<Fact, Words>>();
  const memoInputs = memoLast<readonly unknown[]>();
  const inputsOf = (slice: Slice, lang: Lang): readonly unknown[] => {
    const inputs = [slice, lang, ...(model.inputs?.() ?? [])];
    return memoInputs(inputs, () => inputs);
  };
  /**
   * Each answer has a slice of its own. All attributes of the widget and inherited ones are inputs: outdated text would
   * be wrong, and text that is made once too often only costs time.
   */
  const contentOf = (question: ChartQuestion): ChartContent<Fact, Words> => {
    const { slice, lang, hasPicture: pictured } = question;
    return memoContent(
      [
        ...[inputsOf(slice, lang), pictured, model.layoutInput?.(), widget.headingLang],
        ...SHARED.map((name) => widget.inherited(name)),
        ...[...widget.attributes].map(({ name, value }) => `${name}=${value}`),
      ],
      () => {
        const viewModel = model.viewModel(question);
        const provenance = combinedProvenance(viewModel.slices ?? [slice]);
        return {
          viewModel,
          source: sourceText(slice, lang, provenance),
          foot: footText(slice, lang, provenance),
        };
      },
    );
  };
  return { inputsOf, contentOf };
}

/** The provenance of several slices; of one, its own. */
const combinedProvenance = (slices: readonly Slice[]): Slice['figure'] | undefined => {
  const [first, ...others] = slices;
  return first === undefined || others.length === 0
    ? first
    : provenanceOf(
        first.indicator,
        slices.flatMap(({ series }) => series.flatMap(({ observations }) => observations)),
      );
};
