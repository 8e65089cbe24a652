/** Takes the place of Vega's loader, which would fetch rows, pictures and links. Nothing in here has an address. */
export const noLoader = {
  load: refuse,
  sanitize: refuse,
  http: refuse,
  file: refuse,
};

function refuse(): Promise<never> {
  return Promise.reject(new Error('nothing is fetched for a chart: give its rows with it'));
}
