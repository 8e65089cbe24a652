import { css, html, type TemplateResult } from 'lit';
import type { Localized } from '../../model/dataset.js';
import type { Slice, SliceSeries } from '../../model/slice.js';
import { figureText } from './text/figure-text.js';
import type { Lang } from '../../text/lang.js';
import { capital, toPlainText } from '../../text/rich-text.js';
import type { ObservationPosition } from '../../text/read-out.js';
import { sliceFormatter } from '../../text/slice-formatter.js';
import { provenanceText } from '../../text/provenance-text.js';
import type { Widget } from '../core/view.js';
import { provenanceRows } from '../core/panel/provenance-rows.js';

/**
 * Up to this many series are listed from the start; more names would delay a page for a list that may never be seen.
 */
const MAX_LISTED = 400;

/**
 * The provenance of the latest figure, and of any other that the reader chooses by its period and series. Call once per
 * element. `isOpen`: whether the section that holds it is open.
 */
export function provenancePicker(
  widget: Widget,
): (slice: Slice, lang: Lang, heading: string, isOpen: boolean) => TemplateResult {
  let chosenPlace: ObservationPosition | null = null;

  return (slice, lang, heading, isOpen) => {
    const { periods, series, split } = slice;
    const v = sliceFormatter(slice, lang);
    if (
      chosenPlace !== null &&
      (chosenPlace.series >= series.length || chosenPlace.period >= periods.length)
    )
      chosenPlace = null;
    const place = chosenPlace ?? { series: 0, period: series[0]?.latest ?? periods.length - 1 };
    const choose = (change: Partial<ObservationPosition>): void => {
      chosenPlace = { ...(chosenPlace ?? place), ...change };
      widget.announce(toPlainText(figureText(slice, lang, chosenPlace)));
      widget.requestUpdate();
    };
    const control = (
      label: string,
      options: readonly string[],
      selected: number,
      select: (index: number) => void,
    ): TemplateResult =>
      html`<label
        ><span .textContent=${label}></span
        ><span class="gone" .textContent=${`: ${heading}`}></span>
        <select
          @change=${({ target }: Event) => select((target as HTMLSelectElement).selectedIndex)}
        >
          ${options.map((option, i) => html`<option .selected=${i === selected} .textContent=${option}></option>`)}
        </select>
      </label>`;
    const rows = provenanceRows(provenanceText(slice, lang, place, heading));
    if (series.length > MAX_LISTED && !isOpen) return rows;
    const period = capital(v.words.kind[periods[0]?.kind ?? 'year']);
    const periodNames = periods.map((_, i) => v.label(i));
    return html`${control(period, periodNames, place.period, (index) => choose({ period: index }))}
    ${(split?.parts ?? (split ? [split] : [])).map(({ label }, dimensionIndex) => {
      const { names, selected, seriesOf } = dimensionOptions(slice, dimensionIndex, place.series);
      return control(v.text(label), names.map(v.text), selected, (index) =>
        choose({ series: seriesOf(index) }),
      );
    })}
    ${rows}`;
  };
}

/**
 * The options of one dimension of the split, and the series that an option leads to: the one that shares most of its
 * other categories with the current series, since not every combination has a row.
 */
const dimensionOptions = (
  { series }: Slice,
  dimensionIndex: number,
  currentSeries: number,
): {
  readonly names: readonly Localized[];
  readonly selected: number;
  readonly seriesOf: (index: number) => number;
} => {
  const keyOf = ({ id, parts }: SliceSeries): readonly string[] =>
    parts?.map(({ code }) => code) ?? [id];
  const keys = series.map(keyOf);
  const codes = [...new Set(keys.map((key) => key[dimensionIndex] ?? ''))];
  const labels = new Map(
    series.map((item) => [
      keyOf(item)[dimensionIndex],
      (item.parts?.[dimensionIndex] ?? item).label,
    ]),
  );
  const sharedCount = (key: readonly string[]): number =>
    key.filter((code, i) => i !== dimensionIndex && code === keys[currentSeries]?.[i]).length;
  return {
    names: codes.map((code) => labels.get(code) ?? {}),
    selected: codes.indexOf(keys[currentSeries]?.[dimensionIndex] ?? ''),
    seriesOf: (index) =>
      keys.reduce(
        (best, key, i) =>
          key[dimensionIndex] === codes[index] &&
          (best < 0 || sharedCount(key) > sharedCount(keys[best] ?? []))
            ? i
            : best,
        -1,
      ),
  };
};

export const provenancePickerStyles = css`
  label {
    display: inline-block;
    max-width: 100%;
    margin: 0 1rem 0.75rem 0;
    font-size: max(var(--_font-size-tiny), 12px);
    color: var(--_text-muted);
  }
  select {
    display: block;
    max-width: 100%;
    min-height: max(var(--_target-size), 24px);
    padding: 0 0.6rem;
    font: inherit;
    font-size: max(var(--_font-size-small), 13px);
    color: var(--_text);
    background: var(--_paper);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
  }
`;
