import { figures } from '../figures.js';
import { madeUp, share, target, tension } from '../made-up.js';
import { part, says } from '../reader.js';
import { edition2020, onDark, type Args, widget, withFigures } from '../widget.js';

interface Play {
  readonly canvasElement: HTMLElement;
}

const authorText = 'Het cijfer volgt.';

/** The story's own figures, which stand in the page. */
const own =
  (id: string, data: object) =>
  (args: Args): HTMLElement =>
    withFigures(
      widget('tp-indicator', { ...args, src: undefined, indicator: undefined }, authorText),
      id,
      data,
    );

export default {
  title: 'Elements/tp-indicator themes',
  component: 'tp-indicator',
  args: { src: edition2020, indicator: 'mbo-instroom-techniek', lang: 'nl', loading: 'eager' },
  render: (args: Args) => widget('tp-indicator', args, authorText),
};

const themed =
  (theme: string, page: string) =>
  (args: Args): HTMLElement => {
    const box = document.createElement('div');
    box.style.cssText = page;
    box.append(
      own(`indicator-${theme}`, madeUp([1.2, 2.4, 2.9], '..p', tension))({ ...args, theme }),
    );
    return box;
  };
const inTheme = (name: string, theme: string, page: string): object => ({
  name,
  render: themed(theme, page),
  play: async ({ canvasElement }: Play) => says(canvasElement, 'value', 'krap'),
});

export const ThemeAuto = inTheme(
  'Theme auto, on a dark page',
  'auto',
  'color-scheme:dark;background:#12161a;color:#eef2f5;padding:16px',
);
export const ThemeLight = inTheme(
  'Theme light, on a dark page',
  'light',
  'color-scheme:dark;background:#fff;padding:16px',
);
export const ThemeDark = inTheme(
  'Theme dark, on a light page',
  'dark',
  'color-scheme:light;background:#12161a;padding:16px',
);
export const ThemeContrast = inTheme('Theme contrast', 'contrast', 'padding:16px');
export const ThemeInherit = inTheme(
  'Theme inherit, on a coloured page',
  'inherit',
  'background:#154273;color:#fff;padding:16px',
);

export const DarkRow = {
  name: 'On a dark page, with a target',
  render: (args: Args) =>
    onDark(
      own(
        'indicator-dark-target',
        madeUp([10, 14, 18], '...', { ...target(40), unit: share }),
      )(args),
    ),
  play: async ({ canvasElement }: Play) => says(canvasElement, 'chart', 'nog 22 procentpunt'),
};

export const RightToLeft = {
  name: 'On a page that runs from right to left',
  render: (args: Args) => {
    const page = document.createElement('div');
    page.dir = 'rtl';
    page.append(own('indicator-rtl', figures([24, 26, 28], '...'))(args));
    return page;
  },
  play: async ({ canvasElement }: Play) => {
    await says(canvasElement, 'value', '28');
    const [value, unit] = ['value', 'unit'].map(
      (name) => part(canvasElement, name)?.getBoundingClientRect().left ?? 0,
    );
    if (value === undefined || unit === undefined || value >= unit)
      throw new Error('the unit stands behind its number');
  },
};
