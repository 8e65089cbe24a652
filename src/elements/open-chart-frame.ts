import { CHART_HELLO, readAnswer, type ChartAnswer, type ChartAsk } from '../embed/chart-messages.js';
import { Problem } from '../model/problem.js';

export interface OpenedFrame {
  /** Rejects with a Problem where the page in the frame cannot be had. */
  readonly draw: (ask: ChartAsk) => Promise<Exclude<ChartAnswer, { readonly kind: 'here' }>>;
  readonly close: () => void;
}

/** Milliseconds: for the page to say that it runs once it has loaded, for it to load at all, and for any drawing. */
const TO_SAY = 10_000;
const TO_LOAD = 30_000;
const TO_DRAW = 30_000;

/**
 * Puts a frame into `box` with the page that draws charts: of no origin, without a referrer, without leave for anything. What it says comes over a channel
 * of its own, and no other message is heard. Once another page is in it, it is closed.
 */
export function openChartFrame(box: HTMLElement, page: string, name: string): OpenedFrame {
  const frame = document.createElement('iframe');
  const blocked = (found: string): Problem =>
    new Problem('chart-blocked', { pointer: page, expected: `the page in a frame (frame-src ${new URL(page).origin})`, found });
  let port: MessagePort | null = null;
  let fail: (problem: Problem) => void = () => undefined;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (milliseconds: number, found: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => fail(blocked(found)), milliseconds);
  };
  const refused = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent): void => {
    // A policy on trial lets the frame through.
    if (disposition === 'report') return;
    if (/^(?:frame|child|default)-src$/.test(effectiveDirective) && blockedURI !== '' && page.startsWith(blockedURI))
      fail(blocked(`refused by ${effectiveDirective}`));
  };
  const close = (): void => {
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', refused);
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
        if (readAnswer(data)?.kind !== 'here') return;
        clearTimeout(timer);
        resolve(port1);
      };
      wait(TO_SAY, 'no answer');
      // A page of no origin can be named in no other way; what is sent is no secret.
      frame.contentWindow?.postMessage(CHART_HELLO, '*', [port2]);
    });
  });
  // Nobody need be waiting for it.
  ready.catch(() => undefined);

  document.addEventListener('securitypolicyviolation', refused);
  frame.sandbox.add('allow-scripts');
  frame.referrerPolicy = 'no-referrer';
  frame.title = name;
  // The words round it say what it shows, and nothing in it can be reached.
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.setAttribute('scrolling', 'no');
  frame.src = page;
  wait(TO_LOAD, 'nothing');
  box.replaceChildren(frame);

  return {
    close,
    draw: async (ask) => {
      const open = await ready;
      return new Promise((resolve, reject) => {
        fail = (problem) => {
          close();
          reject(problem);
        };
        wait(TO_DRAW, 'no picture');
        open.onmessage = ({ data }) => {
          const answer = readAnswer(data);
          if (answer === null || answer.kind === 'here') return;
          clearTimeout(timer);
          resolve(answer);
        };
        open.postMessage(ask);
      });
    },
  };
}
