import { css, html, nothing, type TemplateResult } from 'lit';
import type { Slice } from '../model/slice.js';
import type { Lang } from '../text/lang.js';
import { capital } from '../text/phrase.js';
import { readOut, type Place } from '../text/read-out.js';
import { voice } from '../text/voice.js';
import { whyText } from '../text/why-text.js';
import type { Widget } from './view.js';
import { why } from './why.js';

/** "Why this number?" of the latest figure, and of any other that the reader chooses by its period and series. Call once per element. */
export function chosenWhy(widget: Widget): (slice: Slice, lang: Lang, heading: string) => TemplateResult {
  let chosen: Place | null = null;

  return (slice, lang, heading) => {
    const { periods, series, split } = slice;
    const v = voice(slice, lang);
    if (chosen !== null && (chosen.series >= series.length || chosen.period >= periods.length)) chosen = null;
    const at = chosen ?? { series: 0, period: series[0]?.latest ?? periods.length - 1 };
    const choose = (change: Partial<Place>): void => {
      chosen = { ...(chosen ?? at), ...change };
      widget.say(readOut(slice, lang, chosen, true).spoken);
      widget.requestUpdate();
    };
    const control = (label: string, options: readonly string[], selected: number, select: (index: number) => void): TemplateResult =>
      html`<label
        ><span .textContent=${label}></span><span class="gone" .textContent=${`: ${heading}`}></span>
        <select @change=${({ target }: Event) => select((target as HTMLSelectElement).selectedIndex)}>
          ${options.map((option, i) => html`<option .selected=${i === selected} .textContent=${option}></option>`)}
        </select>
      </label>`;
    const period = capital(v.words.kind[periods[0]?.kind ?? 'year']);
    const periodNames = periods.map((_, i) => v.label(i));
    const names = series.map(({ label }) => v.text(label));
    return why(
      whyText(slice, lang, at, heading),
      html`${control(period, periodNames, at.period, (index) => choose({ period: index }))}
      ${split === null ? nothing : control(v.text(split.label), names, at.series, (index) => choose({ series: index }))}`,
    );
  };
}

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
