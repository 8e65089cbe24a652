import { html, nothing, type TemplateResult } from 'lit';
import { FORMATS, snippet, type Format, type Place, type SnippetAsk } from '../embed/snippet.js';
import { advisedForms, SYSTEMS, type System } from '../embed/systems.js';
import { whatStays } from '../embed/what-stays.js';
import type { Dataset } from '../model/dataset.js';
import type { Problem } from '../model/problem.js';
import type { Slice } from '../model/slice.js';
import { get } from '../sources/get.js';
import { httpAddress } from '../sources/http-address.js';
import { indexTitles, type IndexTitle } from '../sources/index-titles.js';
import { pageIo } from '../sources/io.js';
import { embedCodeText, type EmbedCodeText, type PreviewWidth } from '../text/embed-code-text.js';
import type { Lang } from '../text/lang.js';
import { problemText } from '../text/problem-text.js';
import { asProblem } from './as-problem.js';
import { askFigures, type Question } from './ask-figures.js';
import { changed, embeddedOf, factQuestion, hasPicture, kindOf } from './embed-choice.js';
import { embedCodeStyles } from './embed-code-styles.js';
import { control, fields } from './embed-controls.js';
import { embedFact } from './embed-fact.js';
import { embedFields, type Field } from './embed-fields.js';
import { givenCode } from './embed-given.js';
import { embedHeights } from './embed-heights.js';
import { embedHashes, onOwnMachine } from './embed-hashes.js';
import { previewPlain, previewWidget } from './embed-preview.js';
import { firstChoice, rememberChoice } from './embed-state.js';
import { phrase } from './phrase.js';
import type { Display, View, Widget } from './view.js';
import { parseAddress } from '../embed/parse-address.js';

const WIDTHS: readonly PreviewWidth[] = ['desktop', 'phone', 'stripped'];

/** `folder`: where the files of this version stand, if they say so themselves; the attribute `files` goes before it. */
export const embedCodeView = (folder: string | null): View => ({ styles: [embedCodeStyles], make: (widget) => builder(widget, folder) });

export const view: View = embedCodeView(null);

interface Shown {
  readonly dataset: Dataset;
  readonly slice: Slice;
}

function builder(widget: Widget, ownFolder: string | null): Display {
  let choice = firstChoice(widget);
  let shown: Shown | null = null;
  let problem: Problem | null = null;
  let titles: readonly IndexTitle[] = [];
  /** Null where they cannot be had; undefined until that is known. */
  let hashes: Place['integrity'] | null | undefined;
  let asked = '';
  /** What `shown` answers: a code never names one region and tells the figure of another. */
  let answered = '';
  let last: SnippetAsk | null = null;
  let begun = false;
  let run = new AbortController();
  const life = new AbortController();
  let preview: { readonly key: string; readonly node: HTMLElement } | null = null;

  const src = (): string | null => widget.inherited('src');
  const data = (): string => httpAddress(src(), document.baseURI) ?? src() ?? '';
  const filesFolder = (): string | null => {
    const given = widget.getAttribute('files')?.trim();
    return given ? httpAddress(given.endsWith('/') ? given : `${given}/`, document.baseURI) : ownFolder;
  };
  const again = (): void => widget.requestUpdate();
  const placeNow = (): Place | null => {
    const folder = filesFolder();
    return folder === null
      ? null
      : { folder, integrity: hashes ?? { script: '', host: '' }, data: data(), packageName: 'techniekpact-monitor-widgets' };
  };

  /** Once: names of the indicators, and the hashes of our files. Without the first there is nothing to choose; without the second some forms cannot be made. */
  const begin = (): void => {
    begun = true;
    const folder = filesFolder();
    const { signal } = life;
    const address = data();
    if (!address.startsWith('#')) void get(address, pageIo, signal).then(({ text }) => ((titles = indexTitles(text)), again()), again);
    if (folder !== null)
      void embedHashes(folder, signal)
        .catch(() => null)
        .then((found) => ((hashes = found), again()));
  };

  const answer = async (question: Question, key: string): Promise<void> => {
    run.abort();
    run = new AbortController();
    const { signal } = run;
    asked = key;
    try {
      const { dataset, slice } = await askFigures(question, signal);
      [shown, problem, answered] = [{ dataset, slice }, null, key];
    } catch (reason) {
      if (signal.aborted) return;
      problem = asProblem(reason);
    }
    again();
  };

  /** Asks for what is chosen, unless it was asked for already. */
  const ask = (base: Shown): boolean => {
    const other = choice.get('indicator');
    const known = other === undefined || other === shown?.dataset.indicator.id;
    const question = known
      ? factQuestion(choice, shown?.dataset ?? base.dataset, src())
      : // Its dimensions are not known yet: the whole of the first ones will do.
        { src: src(), indicator: other, split: '@first' };
    const key = JSON.stringify(question);
    if (key !== asked) void answer(question, key);
    return known && key === answered;
  };

  const choose = (name: string, value: string): void => {
    choice = changed(choice, name, value);
    widget.say('');
    rememberChoice(widget, choice);
    again();
  };

  const previewOf = (ask: SnippetAsk): HTMLElement => {
    const prefix = widget.localName.split('-')[0] ?? 'tp';
    const key = JSON.stringify([ask.embedded, ask.fact.lang, ask.place.data]);
    if (preview?.key !== key) preview = { key, node: previewWidget(prefix, ask.embedded, ask.place.data, ask.fact.lang) };
    return preview.node;
  };

  const stage = (ask: SnippetAsk, format: Format, system: System, width: PreviewWidth, W: EmbedCodeText): TemplateResult => {
    if (width !== 'stripped')
      return html`<div class="stage ${width}" part="preview" role="group" aria-label=${W.preview}>${previewOf(ask)}</div>`;
    const text = snippet(format, { ...ask, alone: system.alone === true });
    const { tokens } =
      format === 'address'
        ? { tokens: [{ kind: 'text', text } as const] }
        : whatStays(format === 'package' ? snippet('element', ask) : text, system);
    return html`<div class="stage plain" part="preview" role="group" aria-label=${W.preview} lang=${ask.fact.lang}>
      ${previewPlain(tokens)}
    </div>`;
  };

  const askOf = ({ dataset, slice }: Shown, at: Place, lang: Lang): SnippetAsk => {
    const embedded = embeddedOf(choice, dataset);
    const height = Number(choice.get('height'));
    // Whole addresses alone: what begins with `www.` would become one of this website.
    const given = choice.get('picture') ?? '';
    const picture = parseAddress(given) && httpAddress(given, document.baseURI);
    const own = height >= 100 && height <= 4000 ? Math.round(height) : null;
    const chosen = embedded.attributes['lang'];
    return {
      embedded,
      fact: embedFact(slice, chosen === 'en' || chosen === 'nl' ? chosen : lang, choice.get('heading')),
      place: at,
      heights: own === null ? embedHeights(choice, dataset) : [own, own, own],
      picture: picture !== null ? { url: picture, width: 640, height: null } : null,
      reserve: true,
    };
  };

  const render = (base: Shown, lang: Lang): TemplateResult => {
    if (!begun) begin();
    const settled = ask(base);
    const W = embedCodeText(lang);
    const now = shown ?? base;
    const { dataset } = now;
    const system = SYSTEMS.find(({ id }) => id === choice.get('system')) ?? SYSTEMS[0];
    const documents = widget.hasAttribute('oembed');
    const advised = advisedForms(system, documents);
    const forms = FORMATS.filter((one) => one !== 'picture' || hasPicture(choice, dataset));
    const format = forms.find((one) => one === choice.get('format')) ?? advised.find((one) => forms.includes(one)) ?? 'link';
    const width = WIDTHS.find((one) => one === choice.get('width')) ?? 'desktop';
    // Until the figures of another indicator have come, what can be chosen of them is not known.
    const fits = (choice.get('indicator') ?? dataset.indicator.id) === dataset.indicator.id;
    const { what, look } = embedFields(choice, dataset, titles, lang);
    const values: Readonly<Record<string, string>> = {
      indicator: choice.get('indicator') ?? dataset.indicator.id,
      widget: kindOf(choice, dataset),
      system: system.id,
      format,
    };
    const valueOf = (name: string): string => values[name] ?? choice.get(name) ?? '';
    const where: readonly Field[] = [
      { name: 'system', label: W.system, options: SYSTEMS.map(({ id }) => ({ value: id, label: W.systems[id] })) },
      {
        name: 'format',
        label: W.form,
        options: forms.map((value) => ({
          value,
          label: `${W.forms[value]}${advised.includes(value) ? ` (${W.advised})` : ''}`,
        })),
      },
      ...(format === 'picture' ? [{ name: 'picture', label: W.choice.picture, options: null, kind: 'url' } as const] : []),
    ];
    const at = placeNow();
    const made = at === null || problem !== null || !fits ? null : settled ? askOf(now, at, lang) : last;
    last = made;
    return html`<div class="line">
      ${widget.headingNode(widget.heading ?? W.title, lang)}
      <p part="summary" .textContent=${W.intro}></p>
      ${fields(W.what, fits ? what : what.slice(0, 1), valueOf, choose)} ${fields(W.look, look, valueOf, choose)}
      <fieldset>
        <legend .textContent=${W.preview}></legend>
        <div class="ways">
          ${WIDTHS.map(
            (one) =>
              html`<label
                ><input type="radio" name="width" value=${one} .checked=${one === width} @change=${() => choose('width', one)} /><span
                  .textContent=${W.widths[one]}
                ></span
              ></label>`,
          )}
        </div>
        ${made !== null ? stage(made, format, system, width, W) : at === null || problem !== null ? refusal(problem, lang, W) : nothing}
      </fieldset>
      <fieldset>
        <legend .textContent=${W.where}></legend>
        <div class="fields">${where.map((field) => control(field, valueOf(field.name), choose))}</div>
        ${made === null || hashes === undefined ? nothing : givenCode(widget, made, { system, format, hashes: hashes !== null ? 'known' : onOwnMachine(at?.folder) ? 'not-built' : 'lacking', makesWidget: advised.includes('address'), given: choice.get('picture') ?? '' }, W)}
      </fieldset>
    </div>`;
  };

  const refusal = (found: Problem | null, lang: Lang, W: EmbedCodeText): TemplateResult =>
    html`<p class="say" part="error">
      ${found === null ? html`<span .textContent=${W.noHashes}></span>` : phrase(problemText(found, lang, widget.localName, false, 'codes').visitor)}
      <span .textContent=${found === null ? '' : W.noFigure}></span>
    </p>`;

  return { render: (slice, lang, { dataset }) => render({ slice, dataset }, lang), leave: () => [run, life].forEach((one) => one.abort()) };
}
