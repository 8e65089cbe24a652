import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Problem } from '../../../../src/model/problem.js';
import {
  loadController,
  type LoadController,
  type LoadTask,
} from '../../../../src/widgets/core/load/load-controller.js';
import { nextTask } from '../../../../src/widgets/core/page/scheduler.js';
import { soon } from '../../page.js';

/** An answer that the test gives when it wants. */
interface Wanted {
  readonly question: string;
  readonly signal: AbortSignal;
  readonly answer: (text: string) => void;
  readonly fail: (reason: unknown) => void;
}

class LoadElement extends LitElement {
  question = 'one';
  readonly wanted: Wanted[] = [];
  /** What has come of it, in order. */
  readonly log: string[] = [];
  load!: LoadController<string>;

  override willUpdate(): void {
    this.load.loadIfChanged([this.question]);
  }

  change(question: string): Promise<unknown> {
    this.question = question;
    this.requestUpdate();
    return this.updateComplete;
  }
}
customElements.define('load-element', LoadElement);

const made = (task: Partial<LoadTask<string>> = {}): LoadElement => {
  const element = document.createElement('load-element') as LoadElement;
  element.load = loadController<string>(element, {
    load: async function* (signal) {
      const { question } = element;
      yield await new Promise<string>((answer, fail) =>
        element.wanted.push({ question, signal, answer, fail }),
      );
    },
    onBegin: (settled) => void settled.then((isShown) => element.log.push(`settled ${isShown}`)),
    afterShow: (answer) => (
      element.log.push(`shown ${answer}`),
      element.load.announceToWaiting('Bijgewerkt.'),
      true
    ),
    problemText: ({ code }) => ({
      visitor: [{ text: code, figure: false }],
      owner: `load-element: ${code}`,
      retry: true,
    }),
    focus: () => undefined,
    ...task,
  });
  element.addEventListener('tp-error', ({ detail }) => element.log.push(`error ${detail.code}`));
  document.body.append(element);
  return element;
};
const wanted = (element: LoadElement, times: number): Promise<Wanted> =>
  soon(() => element.wanted[times - 1]);
const problem = (): Problem => new Problem('no-data', { pointer: '' });

describe('the load controller of a widget', () => {
  afterEach(() => document.querySelectorAll('load-element').forEach((one) => one.remove()));

  it('is loading and busy, and then ready with the answer', async () => {
    const element = made();
    const { load } = element;
    const first = await wanted(element, 1);
    expect([load.state.kind, load.busy]).to.deep.equal(['loading', true]);
    first.answer('A');
    await soon(() => element.log.length === 2);
    expect(load.state).to.deep.equal({ kind: 'ready', answer: 'A' });
    expect(load.busy).to.equal(false);
    expect(element.log).to.deep.equal(['shown A', 'settled true']);
    expect(load.said, 'who asked for nothing hears nothing').to.equal('');
  });

  it('loads once for the same question, and keeps the current answer until the answer to another question is there', async () => {
    const element = made();
    (await wanted(element, 1)).answer('A');
    await soon(() => element.load.state.kind === 'ready');
    await element.change('one');
    for (let turn = 0; turn < 3; turn += 1) await nextTask();
    expect(element.wanted.length).to.equal(1);
    await element.change('two');
    const second = await wanted(element, 2);
    expect(second.question).to.equal('two');
    expect([element.load.busy, element.load.state]).to.deep.equal([
      true,
      { kind: 'ready', answer: 'A' },
    ]);
    second.answer('B');
    await soon(() => element.log.includes('shown B'));
    expect(element.load.state).to.deep.equal({ kind: 'ready', answer: 'B' });
  });

  it('never shows the answer to an older question, and settles that question without an answer', async () => {
    const element = made();
    const first = await wanted(element, 1);
    await element.change('two');
    expect(first.signal.aborted).to.equal(true);
    first.answer('A');
    (await wanted(element, 2)).answer('B');
    await soon(() => element.log.includes('settled true'));
    expect(element.log.filter((line) => line.startsWith('shown'))).to.deep.equal(['shown B']);
    expect(element.log).to.include('settled false');
  });

  it('reports a problem once, and announces the answer after a retry', async () => {
    const element = made();
    (await wanted(element, 1)).fail(problem());
    await soon(() => element.load.state.kind === 'problem');
    expect(element.load.said).to.equal('');
    element.load.retry();
    const second = await wanted(element, 2);
    expect([element.load.busy, element.load.state.kind]).to.deep.equal([true, 'problem']);
    second.fail(problem());
    await soon(() => element.load.said === 'no-data');
    element.load.retry();
    (await wanted(element, 3)).answer('A');
    await soon(() => element.load.said === 'Bijgewerkt.');
    expect(element.log).to.deep.equal([
      'error no-data',
      'settled false',
      'error no-data',
      'settled false',
      'shown A',
      'settled true',
    ]);
  });

  it('aborts a request when the widget is removed, and sends it again when the widget returns', async () => {
    const element = made();
    (await wanted(element, 1)).answer('A');
    await soon(() => element.load.state.kind === 'ready');
    await element.change('two');
    const second = await wanted(element, 2);
    element.remove();
    expect(second.signal.aborted).to.equal(true);
    second.answer('B');
    document.body.append(element);
    await element.change('two');
    (await wanted(element, 3)).answer('C');
    await soon(() => element.log.includes('shown C'));
    expect(element.log).not.to.include('shown B');
  });

  it('sends no request when the widget returns with its answer', async () => {
    const element = made();
    (await wanted(element, 1)).answer('A');
    await soon(() => element.load.state.kind === 'ready');
    element.remove();
    document.body.append(element);
    await element.change('one');
    for (let turn = 0; turn < 3; turn += 1) await nextTask();
    expect(element.wanted.length).to.equal(1);
  });
});
