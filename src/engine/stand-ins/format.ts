/** In place of `vega-format`: numbers and dates arrive as text, written by `src/text`. */
export const locale = (): object => ({});
export const defaultLocale = locale;
