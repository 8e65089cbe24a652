/** Takes the place of Vega's loader, which would fetch rows and pictures. Nothing in here has an address, and a link leads nowhere. */
export const noLoader = {
  load: refuse,
  sanitize: () => Promise.resolve({ href: '#' }),
  http: refuse,
  file: refuse,
};

function refuse(): Promise<never> {
  return Promise.reject(new Error('nothing is fetched for a chart: give its rows with it'));
}
