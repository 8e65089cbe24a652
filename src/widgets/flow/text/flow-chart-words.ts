import type { Flow, FlowStep } from '../model/flow.js';
import { partOn, waysOf } from '../model/flow-ways.js';
import { groupName, wayName } from './flow-names.js';
import { flowWords } from './flow-words.js';
import { capital, toPlainText } from '../../../text/rich-text.js';
import { missingWords, statusText } from '../../../text/status-words.js';
import type { SliceFormatter } from '../../../text/slice-formatter.js';

/** All texts in the chart of a progression. */
export interface FlowChartWords {
  /** The line above the picture: `Procent van de leerlingen, 2023`. */
  readonly measure: string;
  /** Name of the destination if there is only one, shown once above all groups; else empty. */
  readonly destination: string;
  /** Aligned with `Flow.steps`. */
  readonly groups: readonly {
    /** Empty if there is only one group. */
    readonly name: string;
    /** Aligned with `FlowStep.destinations`. */
    readonly shares: readonly {
      /** Empty if `destination` names it. */
      readonly name: string;
      /** The value, or in words why there is none. */
      readonly value: string;
      /** `voorlopig`; empty for a final figure. */
      readonly status: string;
    }[];
    /** All destinations together: `Door naar een opleiding: 97%`; empty if the file does not have that. */
    readonly whole: string;
    /** Text in place of a chart that cannot be drawn; else empty. */
    readonly refused: string;
  }[];
  readonly rest: string;
  readonly all: string;
}

export const flowChartWords = (flow: Flow, v: SliceFormatter): FlowChartWords => {
  const L = flowWords(v.lang);
  const ways = waysOf(flow);
  const [onlyWay] = ways.length === 1 ? ways : [];
  const valueText = (
    value: number | null,
    observation: FlowStep['destinations'][number]['observation'],
  ): string =>
    value === null
      ? toPlainText(missingWords(observation.status, flow.slice.indicator, v.lang))
      : v.number(value);
  return {
    measure: capital(`${v.measure}, ${v.label(0)}`),
    destination: onlyWay === undefined ? '' : capital(toPlainText(wayName(onlyWay, flow, v))),
    groups: flow.steps.map((step) => ({
      name: toPlainText(groupName(step, v)),
      shares: step.destinations.map(({ id, observation, value }) => {
        const way = ways.find((other) => other.id === id);
        return {
          name:
            way === undefined || onlyWay !== undefined ? '' : toPlainText(wayName(way, flow, v)),
          value: valueText(value, observation),
          status: value === null ? '' : statusText(observation, v.lang),
        };
      }),
      whole: ways
        .filter(({ whole }) => whole)
        .flatMap((way) => {
          const part = partOn(step, way);
          return part === undefined
            ? []
            : [`${toPlainText(wayName(way, flow, v))}: ${valueText(part.value, part.observation)}`];
        })
        .join(', '),
      refused: step.fit === 'over' ? toPlainText(L.together([], v.spoken(step.sum ?? NaN))) : '',
    })),
    rest: L.rest,
    all: v.number(100),
  };
};
