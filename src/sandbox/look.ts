/**
 * The colours of our series, in their order, on the white that Vega-Lite puts under a picture. What a specification
 * says itself comes first.
 */
const SERIES = ['#004fa2', '#d2740b', '#24937f', '#6c1640', '#917fd6', '#4e4d01'];
const INK = '#16202b';
const LINE = '#6f7b87';

/** Default style of a chart where its specification sets none. */
export const look = (font: string): object => ({
  font: font === '' ? 'sans-serif' : font,
  background: '#ffffff',
  range: { category: SERIES },
  mark: { color: SERIES[0] },
  title: { color: INK, anchor: 'start' },
  axis: {
    labelColor: INK,
    titleColor: INK,
    labelFontSize: 13,
    titleFontSize: 13,
    domainColor: LINE,
    tickColor: LINE,
    gridColor: '#dfe4e9',
  },
  legend: { labelColor: INK, titleColor: INK, labelFontSize: 13, titleFontSize: 13 },
  header: { labelColor: INK, titleColor: INK, labelFontSize: 13, titleFontSize: 13 },
  text: { color: INK, fontSize: 13 },
  view: { stroke: 'transparent' },
});
