import { html, nothing, type TemplateResult } from 'lit';
import { FORMATS, type Place, type SnippetAsk } from '../../embed/snippet/snippet.js';
import { advisedForms, SYSTEMS } from './systems.js';
import type { Dataset } from '../../model/dataset.js';
import type { Problem } from '../../model/problem.js';
import type { Slice } from '../../model/slice.js';
import { cachedText } from '../../data/http-cache.js';
import { httpAddress } from '../../data/http-address.js';
import { indexTitles, type IndexTitle } from './index-titles.js';
import { pageIo } from '../../data/io.js';
import { embedCodeText } from './embed-code-text.js';
import type { EmbedCodeText, PreviewWidth } from './embed-code-words.js';
import type { Lang } from '../../text/lang.js';
import { problemText } from '../../text/problem-text.js';
import { asProblem } from '../../widgets/core/problems/as-problem.js';
import { loadFigures, type Question } from '../../widgets/core/load/load-figures.js';
import { changed, factQuestion, hasPicture, kindOf } from './embed-choice.js';
import { embedCodeStyles } from './embed-code-styles.js';
import { control, fields } from './embed-controls.js';
import { embedFields, type Field } from './embed-fields.js';
import { codeFromPage } from './embed-given.js';
import { embedHashes, onOwnMachine } from './embed-hashes.js';
import { previewWidget } from './embed-preview.js';
import { previewStage } from './preview-stage.js';
import { snippetAsk } from './snippet-ask.js';
import { firstChoice, rememberChoice } from './embed-state.js';
import { richText } from '../../widgets/core/rich-text-template.js';
import type { Display, View, Widget } from '../../widgets/core/view.js';
import { releaseFolder } from '../../embed/loader/release-folder.js';

const WIDTHS: readonly PreviewWidth[] = ['desktop', 'phone', 'stripped'];

export const view: View = { styles: [embedCodeStyles], make: (widget) => builder(widget) };

interface Shown {
  readonly dataset: Dataset;
  readonly slice: Slice;
}

function builder(widget: Widget): Display {
  let choice = firstChoice(widget);
  let shown: Shown | null = null;
  let problem: Problem | null = null;
  let titles: readonly IndexTitle[] = [];
  /** Null where they are not available; undefined until that is known. */
  let hashes: Place['integrity'] | null | undefined;
  let requested = '';
  /** The question that `shown` answers: a snippet never names one region with the figure of another. */
  let answered = '';
  let last: SnippetAsk | null = null;
  let begun = false;
  let run = new AbortController();
  const life = new AbortController();
  let preview: { readonly key: string; readonly node: HTMLElement } | null = null;

  const src = (): string | null => widget.inherited('src');
  const data = (): string => httpAddress(src(), document.baseURI) ?? src() ?? '';
  const filesFolder = (): string | null => {
    const files = widget.getAttribute('files')?.trim();
    return files
      ? httpAddress(files.endsWith('/') ? files : `${files}/`, document.baseURI)
      : releaseFolder();
  };
  const again = (): void => widget.requestUpdate();
  const placeNow = (): Place | null => {
    const folder = filesFolder();
    return folder === null
      ? null
      : {
          folder,
          integrity: hashes ?? { script: '', host: '' },
          data: data(),
          packageName: 'techniekpact-monitor-widgets',
        };
  };

  /**
   * Loads once the names of the indicators and the hashes of our files. Without the names there is nothing to choose;
   * without the hashes some forms of the snippet are not available.
   */
  const begin = (): void => {
    begun = true;
    const folder = filesFolder();
    const { signal } = life;
    const address = data();
    if (!address.startsWith('#'))
      void cachedText(address, pageIo, signal).then(
        ({ text }) => ((titles = indexTitles(text)), again()),
        again,
      );
    if (folder !== null)
      void embedHashes(folder, signal)
        .catch(() => null)
        .then((found) => ((hashes = found), again()));
  };

  const answer = async (question: Question, key: string): Promise<void> => {
    run.abort();
    run = new AbortController();
    const { signal } = run;
    requested = key;
    try {
      const { dataset, slice } = await loadFigures(question, signal);
      [shown, problem, answered] = [{ dataset, slice }, null, key];
    } catch (reason) {
      if (signal.aborted) return;
      problem = asProblem(reason);
    }
    again();
  };

  /** Loads the figures of the present choice, unless they were requested already. */
  const ask = (base: Shown): boolean => {
    const other = choice.get('indicator');
    const known = other === undefined || other === shown?.dataset.indicator.id;
    const question = known
      ? factQuestion(choice, shown?.dataset ?? base.dataset, src())
      : // Its dimensions are not known yet: the whole of the first ones will do.
        { src: src(), indicator: other, split: '@first' };
    const key = JSON.stringify(question);
    if (key !== requested) void answer(question, key);
    return known && key === answered;
  };

  const choose = (name: string, value: string): void => {
    choice = changed(choice, name, value);
    widget.announce('');
    rememberChoice(widget, choice);
    again();
  };

  const previewOf = (ask: SnippetAsk): HTMLElement => {
    const prefix = widget.localName.split('-')[0] ?? 'tp';
    const key = JSON.stringify([ask.embedded, ask.fact.lang, ask.place.data]);
    if (preview?.key !== key)
      preview = { key, node: previewWidget(prefix, ask.embedded, ask.place.data, ask.fact.lang) };
    return preview.node;
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
    const format =
      forms.find((one) => one === choice.get('format')) ??
      advised.find((one) => forms.includes(one)) ??
      'link';
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
      {
        name: 'system',
        label: W.system,
        options: SYSTEMS.map(({ id }) => ({ value: id, label: W.systems[id] })),
      },
      {
        name: 'format',
        label: W.form,
        options: forms.map((value) => ({
          value,
          label: `${W.forms[value]}${advised.includes(value) ? ` (${W.advised})` : ''}`,
        })),
      },
      ...(format === 'picture'
        ? [{ name: 'picture', label: W.choice.picture, options: null, kind: 'url' } as const]
        : []),
    ];
    const at = placeNow();
    const made =
      at === null || problem !== null || !fits
        ? null
        : settled
          ? snippetAsk(choice, now, at, lang)
          : last;
    last = made;
    return html`<div class="line">
      ${widget.headingNode(widget.heading ?? W.title, lang)}
      <p part="summary" .textContent=${W.intro}></p>
      ${fields(W.what, fits ? what : what.slice(0, 1), valueOf, choose)}
      ${fields(W.look, look, valueOf, choose)}
      <fieldset>
        <legend .textContent=${W.preview}></legend>
        <div class="ways">
          ${WIDTHS.map(
            (one) =>
              html`<label
                ><input
                  type="radio"
                  name="width"
                  value=${one}
                  .checked=${one === width}
                  @change=${() => choose('width', one)} /><span .textContent=${W.widths[one]}></span
              ></label>`,
          )}
        </div>
        ${made !== null ? previewStage(made, format, system, width, W, previewOf) : at === null || problem !== null ? refusal(problem, lang, W) : nothing}
      </fieldset>
      <fieldset>
        <legend .textContent=${W.where}></legend>
        <div class="fields">
          ${where.map((field) => control(field, valueOf(field.name), choose))}
        </div>
        ${made === null || hashes === undefined ? nothing : codeFromPage(widget, made, { system, format, hashes: hashes !== null ? 'known' : onOwnMachine(at?.folder) ? 'not-built' : 'lacking', makesWidget: advised.includes('address'), given: choice.get('picture') ?? '' }, W)}
      </fieldset>
    </div>`;
  };

  const refusal = (found: Problem | null, lang: Lang, W: EmbedCodeText): TemplateResult =>
    html`<p class="say" part="error">
      ${found === null ? html`<span .textContent=${W.noHashes}></span>` : richText(problemText(found, lang, widget.localName, false, 'codes').visitor)}
      <span .textContent=${found === null ? '' : W.noFigure}></span>
    </p>`;

  return {
    render: (slice, lang, { dataset }) => render({ slice, dataset }, lang),
    dispose: () => [run, life].forEach((one) => one.abort()),
  };
}
