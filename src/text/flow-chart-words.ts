import type { Flow, FlowStep } from '../model/flow.js';
import { partOn, waysOf } from '../model/flow-ways.js';
import { groupName, wayName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import { capital, plain } from './phrase.js';
import { missingWords, statusText } from './status-words.js';
import type { Voice } from './voice.js';

/** Every word and number that a picture of a progression shows. */
export interface FlowChartWords {
  /** The line above the picture: `Procent van de leerlingen, 2023`. */
  readonly measure: string;
  /** What the share is of, where there is one destination only: then it is said once, above all groups. Else empty. */
  readonly destination: string;
  /** Aligned with `Flow.steps`. */
  readonly groups: readonly {
    /** Empty where there is one group only. */
    readonly name: string;
    /** Aligned with `FlowStep.destinations`. */
    readonly shares: readonly {
      /** Empty where `destination` says it. */
      readonly name: string;
      /** The number, or in words why there is none. */
      readonly value: string;
      /** `voorlopig`; empty for a final number. */
      readonly status: string;
    }[];
    /** All destinations together: `Door naar een opleiding: 97%`; empty where the file does not say so. */
    readonly whole: string;
    /** In place of a picture of what cannot be; else empty. */
    readonly refused: string;
  }[];
  readonly rest: string;
  readonly all: string;
}

export const flowChartWords = (flow: Flow, v: Voice): FlowChartWords => {
  const L = flowWords(v.lang);
  const ways = waysOf(flow);
  const [only] = ways.length === 1 ? ways : [];
  const written = (value: number | null, status: FlowStep['destinations'][number]['observation']): string =>
    value === null ? plain(missingWords(status.status, flow.slice.indicator, v.lang)) : v.number(value);
  return {
    measure: capital(`${v.measure}, ${v.label(0)}`),
    destination: only === undefined ? '' : capital(plain(wayName(only, flow, v))),
    groups: flow.steps.map((step) => ({
      name: plain(groupName(step, v)),
      shares: step.destinations.map(({ id, observation, value }) => {
        const way = ways.find((one) => one.id === id);
        return {
          name: way === undefined || only !== undefined ? '' : plain(wayName(way, flow, v)),
          value: written(value, observation),
          status: value === null ? '' : statusText(observation, v.lang),
        };
      }),
      whole: ways
        .filter(({ whole }) => whole)
        .flatMap((way) => {
          const part = partOn(step, way);
          return part === undefined ? [] : [`${plain(wayName(way, flow, v))}: ${written(part.value, part.observation)}`];
        })
        .join(', '),
      refused: step.fit === 'over' ? plain(L.together([], v.spoken(step.sum ?? NaN))) : '',
    })),
    rest: L.rest,
    all: v.number(100),
  };
};
