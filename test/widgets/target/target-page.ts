import { madeUp, share } from '../../../stories/made-up.js';
import { part, soon, widget } from '../page.js';

let blocks = 0;

/** A figure against a target, made up, that stands in the page: no request. */
export async function targetWidget(
  data: object,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.id = `target-${(blocks += 1)}`;
  block.textContent = JSON.stringify(data);
  document.body.append(block);
  const element = await widget('tp-target', {
    src: `#${block.id}`,
    loading: 'eager',
    ...attributes,
  });
  await soon(() => part(element, 'summary') ?? part(element, 'error'));
  return element;
}

export const goal = (value: number, other: object = {}): object => ({
  targets: [
    {
      id: 'doel',
      period: '2030',
      since: '2016',
      value,
      rule: 'atleast',
      key: [],
      label: { nl: 'Doel van de raad', en: 'Goal of the council' },
      source: 'raad',
      ...other,
    },
  ],
  unit: share,
  sources: [
    { id: 'voorbeeld', name: { nl: 'verzonnen voorbeeld', en: 'made-up example' } },
    {
      id: 'raad',
      name: { nl: 'verzonnen raad', en: 'made-up council' },
      url: 'https://raad.example/',
    },
  ],
});

export const onCourse = madeUp([10, 14, 18, 22], '...p', goal(40));
export const offCourse = madeUp([20, 21, 20, 22], '....', goal(60));
export const past = madeUp([20, 21, 30, 28], '....', goal(35, { period: '2018' }));
export const reached = madeUp([20, 31, 38, 41], '....', goal(35, { period: '2018' }));
export const hidden = madeUp([null, null], 'ss', {
  ...goal(40),
  unit: { ...share, kind: 'count', symbol: '', label: { nl: 'studenten', en: 'students' } },
});
export const otherCount = madeUp([10, 14], '..', {
  ...goal(40, { definition: 'oud' }),
  definitions: {
    oud: { text: { nl: 'Oude telling', en: 'Old count' }, short: { nl: 'oud', en: 'old' } },
  },
  definition: {
    id: 'nieuw',
    text: { nl: 'Nieuwe telling', en: 'New count' },
    short: { nl: 'nieuw', en: 'new' },
  },
});
export const aimless = madeUp([10, 14], '..', { unit: share });

/** Each thing that it can have to say. */
export const cases: readonly (readonly [name: string, data: object])[] = [
  ['on course', onCourse],
  ['off course', offCourse],
  ['past', past],
  ['reached', reached],
  ['hidden', hidden],
  ['other count', otherCount],
  ['no target', aimless],
];
