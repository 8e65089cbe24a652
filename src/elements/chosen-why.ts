import { css, html, nothing, type TemplateResult } from 'lit';
import type { Localized } from '../model/dataset.js';
import type { Slice, SliceSeries } from '../model/slice.js';
import { figureText } from '../text/figure-text.js';
import type { Lang } from '../text/lang.js';
import { capital, plain } from '../text/phrase.js';
import type { Place } from '../text/read-out.js';
import { voice } from '../text/voice.js';
import { whyText } from '../text/why-text.js';
import type { Widget } from './view.js';
import { why } from './why.js';

/** So many rows can be offered before anybody asks; more names would keep a page waiting for a list that may never be seen. */
const OFFERED = 400;

/** "Why this number?" of the latest figure, and of any other that the reader chooses by its period and series. Call once per element. */
export function chosenWhy(widget: Widget): (slice: Slice, lang: Lang, heading: string) => TemplateResult {
  let chosen: Place | null = null;
  let opened = false;
  const toggled = (): void => {
    if (opened) return;
    opened = true;
    widget.requestUpdate();
  };

  return (slice, lang, heading) => {
    const { periods, series, split } = slice;
    const v = voice(slice, lang);
    if (chosen !== null && (chosen.series >= series.length || chosen.period >= periods.length)) chosen = null;
    const at = chosen ?? { series: 0, period: series[0]?.latest ?? periods.length - 1 };
    const choose = (change: Partial<Place>): void => {
      chosen = { ...(chosen ?? at), ...change };
      widget.say(plain(figureText(slice, lang, chosen)));
      widget.requestUpdate();
    };
    const control = (label: string, options: readonly string[], selected: number, select: (index: number) => void): TemplateResult =>
      html`<label
        ><span .textContent=${label}></span><span class="gone" .textContent=${`: ${heading}`}></span>
        <select @change=${({ target }: Event) => select((target as HTMLSelectElement).selectedIndex)}>
          ${options.map((option, i) => html`<option .selected=${i === selected} .textContent=${option}></option>`)}
        </select>
      </label>`;
    const text = whyText(slice, lang, at, heading);
    if (series.length > OFFERED && !opened) return why(text, nothing, nothing, toggled);
    const period = capital(v.words.kind[periods[0]?.kind ?? 'year']);
    const periodNames = periods.map((_, i) => v.label(i));
    return why(
      text,
      html`${control(period, periodNames, at.period, (index) => choose({ period: index }))}
      ${(split?.parts ?? (split ? [split] : [])).map(({ label }, n) => {
        const { names, selected, seriesOf } = part(slice, n, at.series);
        return control(v.text(label), names.map(v.text), selected, (index) => choose({ series: seriesOf(index) }));
      })}`,
    );
  };
}

/**
 * What can be chosen in the `n`th dimension of the split, and the series that it leads to: the one that shares the most of its other categories
 * with the series chosen now, since not every combination has a row.
 */
const part = (
  { series }: Slice,
  n: number,
  now: number,
): { readonly names: readonly Localized[]; readonly selected: number; readonly seriesOf: (index: number) => number } => {
  const keyOf = ({ id, parts }: SliceSeries): readonly string[] => parts?.map(({ code }) => code) ?? [id];
  const keys = series.map(keyOf);
  const codes = [...new Set(keys.map((key) => key[n] ?? ''))];
  const labels = new Map(series.map((one) => [keyOf(one)[n], (one.parts?.[n] ?? one).label]));
  const shared = (key: readonly string[]): number => key.filter((code, i) => i !== n && code === keys[now]?.[i]).length;
  return {
    names: codes.map((code) => labels.get(code) ?? {}),
    selected: codes.indexOf(keys[now]?.[n] ?? ''),
    seriesOf: (index) =>
      keys.reduce((best, key, i) => (key[n] === codes[index] && (best < 0 || shared(key) > shared(keys[best] ?? [])) ? i : best), -1),
  };
};

export const chosenWhyStyles = css`
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
