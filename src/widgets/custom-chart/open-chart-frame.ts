import {
  CHART_HELLO,
  readChartAnswer,
  type ChartAnswer,
  type ChartRequest,
} from './chart-messages.js';
import { Problem } from '../../model/problem.js';

export interface OpenedFrame {
  /** Rejects with a Problem where the page in the frame cannot be loaded. */
  readonly draw: (
    request: ChartRequest,
  ) => Promise<Exclude<ChartAnswer, { readonly kind: 'here' }>>;
  readonly close: () => void;
}

/** Timeouts in milliseconds: for the answer of the page once it has loaded, for loading it, and for any drawing. */
const ANSWER_TIMEOUT = 10_000;
const LOAD_TIMEOUT = 30_000;
const DRAW_TIMEOUT = 30_000;

/**
 * Adds a frame with the page that draws charts to `box`: without an origin, a referrer or permissions. Its messages
 * arrive over a channel of its own, and no other message is read. It is closed once another page is loaded in it.
 */
export function openChartFrame(box: HTMLElement, page: string, name: string): OpenedFrame {
  const frame = document.createElement('iframe');
  const blocked = (found: string): Problem =>
    new Problem('chart-blocked', {
      pointer: page,
      expected: `the page in a frame (frame-src ${new URL(page).origin})`,
      found,
    });
  let port: MessagePort | null = null;
  let fail: (problem: Problem) => void = () => undefined;
  let timer: ReturnType<typeof setTimeout>;
  const startTimer = (milliseconds: number, found: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => fail(blocked(found)), milliseconds);
  };
  const onViolation = ({
    effectiveDirective,
    blockedURI,
    disposition,
  }: SecurityPolicyViolationEvent): void => {
    // A report-only policy does not block the frame.
    if (disposition === 'report') return;
    if (
      /^(?:frame|child|default)-src$/.test(effectiveDirective) &&
      blockedURI !== '' &&
      page.startsWith(blockedURI)
    )
      fail(blocked(`refused by ${effectiveDirective}`));
  };
  const close = (): void => {
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', onViolation);
    port?.close();
    frame.remove();
  };

  const ready = new Promise<MessagePort>((resolve, reject) => {
    fail = (problem) => {
      close();
      reject(problem);
    };
    frame.addEventListener('load', () => {
      if (port !== null) return fail(blocked('another page in the frame'));
      const { port1, port2 } = new MessageChannel();
      port = port1;
      port1.onmessage = ({ data }) => {
        if (readChartAnswer(data)?.kind !== 'here') return;
        clearTimeout(timer);
        resolve(port1);
      };
      startTimer(ANSWER_TIMEOUT, 'no answer');
      // A page without an origin cannot be addressed in another way; the message is no secret.
      frame.contentWindow?.postMessage(CHART_HELLO, '*', [port2]);
    });
  });
  // Possibly nobody awaits it.
  ready.catch(() => undefined);

  document.addEventListener('securitypolicyviolation', onViolation);
  frame.sandbox.add('allow-scripts');
  frame.referrerPolicy = 'no-referrer';
  frame.title = name;
  // The text around it describes it, and nothing in it can be focused.
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.setAttribute('scrolling', 'no');
  frame.src = page;
  startTimer(LOAD_TIMEOUT, 'nothing');
  box.replaceChildren(frame);

  return {
    close,
    draw: async (request) => {
      const openPort = await ready;
      return new Promise((resolve, reject) => {
        fail = (problem) => {
          close();
          reject(problem);
        };
        startTimer(DRAW_TIMEOUT, 'no picture');
        openPort.onmessage = ({ data }) => {
          const answer = readChartAnswer(data);
          if (answer === null || answer.kind === 'here') return;
          clearTimeout(timer);
          resolve(answer);
        };
        openPort.postMessage(request);
      });
    },
  };
}
