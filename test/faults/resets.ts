/** Style sheets of sites, by what they do to everything; each is what such a site sets besides its letter. */
export const RESETS: readonly (readonly [string, string])[] = [
  ['a rule that unsets everything of every element', '* { all: unset !important }'],
  [
    'a rule that puts everything of every element back to its first value',
    'body * { all: initial !important; display: block !important }',
  ],
  ['a rule that reverts everything', '* { all: revert !important }'],
  ['no margin and no padding anywhere', '* { margin: 0 !important; padding: 0 !important }'],
  [
    'a reboot as frameworks have',
    '*, *::before, *::after { box-sizing: border-box } :root { scroll-behavior: smooth } h1, h2, h3, p, table, figure { margin: 0 0 1rem } table { caption-side: bottom; border-collapse: collapse } svg, img { vertical-align: middle; max-width: 100% } button { border-radius: 0; text-transform: none } a { color: #0d6efd } [hidden] { display: none !important }',
  ],
  [
    'a reset to normal',
    'html { -webkit-text-size-adjust: 100% } h1 { font-size: 2em } hr { box-sizing: content-box } svg:not(:root) { overflow: hidden } button { overflow: visible; text-transform: none } summary { display: list-item } table { border-color: inherit }',
  ],
  [
    'a reset of every border and every list',
    '*, ::before, ::after { border: 0 solid #e5e7eb; box-sizing: border-box } ol, ul { list-style: none } img, svg, video { display: block; vertical-align: middle } h1, h2, h3 { font-size: inherit; font-weight: inherit } button { background: transparent; padding: 0 }',
  ],
  [
    'the style of the state',
    'h2, h3, h4 { font-weight: 700; color: #154273 !important; margin: 1.5em 0 .5em } table { width: 100%; border-collapse: separate } th, td { padding: .75rem; border-bottom: 1px solid #ccc; text-align: right !important } a { color: #01689b; text-decoration: underline } figure { margin: 0 0 2em; background: #f3f3f3 } svg { width: 100% !important; height: auto !important }',
  ],
  [
    'pictures that fill their box',
    'svg, img, canvas, video, iframe { width: 100% !important; height: auto !important; max-width: none !important }',
  ],
  [
    'tables that scroll',
    'table, thead, tbody, tr, th, td, caption { display: block !important; white-space: nowrap !important }',
  ],
  ['capitals everywhere', '* { text-transform: uppercase !important }'],
  [
    'text to the middle everywhere',
    '* { text-align: center !important; text-indent: 2em !important }',
  ],
  [
    'words that break anywhere',
    '* { word-break: break-all !important; white-space: pre !important; overflow-wrap: anywhere !important }',
  ],
  ['shadows behind every text', '* { text-shadow: 1px 1px red !important }'],
  [
    'from right to left by force',
    '* { direction: rtl !important; unicode-bidi: bidi-override !important }',
  ],
  ['boxes that float', '* { float: left !important; clear: both !important }'],
  [
    'everything in a flexible row',
    'body > * { display: flex !important; align-items: center !important; justify-content: space-between !important }',
  ],
  [
    'everything in a grid',
    'body > * { display: grid !important; grid-template-columns: 1fr 1fr !important; place-items: center !important }',
  ],
  [
    'no outlines and no cursor',
    '*, *:focus { outline: 0 !important; cursor: none !important; user-select: none !important }',
  ],
  [
    'clipped and positioned boxes',
    'body > * { position: relative !important; overflow: hidden !important; z-index: 1 !important }',
  ],
];
