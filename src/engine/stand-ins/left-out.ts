/**
 * In place of what no chart reaches: layout of Vega's own axes, legends, titles and grids (charts place their own guides), statistics,
 * bins, colour interpolation. The chart compiler refuses specifications that would need them.
 */
const leftOut = (): never => {
  throw new Error('left out of the slim engine');
};
export {
  leftOut as axisLayout,
  leftOut as bootstrapCI,
  leftOut as gridLayout,
  leftOut as interpolate,
  leftOut as interpolateRound,
  leftOut as isYAxis,
  leftOut as legendLayout,
  leftOut as legendParams,
  leftOut as quartiles,
  leftOut as range,
  leftOut as titleLayout,
  leftOut as trellisLayout,
};
