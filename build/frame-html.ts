interface FramePage {
  readonly integrity: (file: string) => string;
  /** Where the files stand, as seen from the page: with a slash at its end, or nothing. */
  readonly base: string;
  /** Address of the monitor's index. */
  readonly monitor: string;
}

/** The page that shows one widget by itself, what a frame loads: no script of its own, every file with its hash. */
export const frameHtml = ({ integrity, base, monitor }: FramePage): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Monitor Techniekpact</title>
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <link rel="icon" href="data:," />
    <!-- Where the figures are. Who serves these files somewhere else writes that address here, and nothing else. -->
    <meta name="tp-monitor" content="${monitor}" />
    <link rel="stylesheet" href="${base}embed.css" integrity="${integrity('embed.css')}" crossorigin="anonymous" />
    <script type="module" src="${base}tp.js" integrity="${integrity('tp.js')}" crossorigin="anonymous"></script>
    <script type="module" src="${base}frame.js" integrity="${integrity('frame.js')}" crossorigin="anonymous"></script>
  </head>
  <body>
    <main>
      <p lang="nl" data-lang="nl">Hier hoort een onderdeel van de monitor te staan. Het kan nu niet worden getoond.</p>
      <p lang="en" data-lang="en">A part of the monitor belongs here. It cannot be shown now.</p>
    </main>
    <p class="own-page" lang="nl" data-lang="nl"><a data-own-page target="_blank" rel="noopener" href="embed.html">Op een eigen pagina openen</a></p>
    <p class="own-page" lang="en" data-lang="en"><a data-own-page target="_blank" rel="noopener" href="embed.html">Open on a page of its own</a></p>
    <!-- Below a link that opened no window, as in a frame that may open none. -->
    <template lang="nl" data-link><label part="elsewhere">Opent er niets? Kopieer dit adres: <input part="address" readonly translate="no" /></label></template>
    <template lang="en" data-link><label part="elsewhere">Nothing opened? Copy this address: <input part="address" readonly translate="no" /></label></template>
    <!-- After a press that gives a file: a frame may be kept from saving, and is not told so. -->
    <template lang="nl" data-download><span part="elsewhere unsaved">Lukt het bewaren hier niet? Open dan <a href="embed.html">deze weergave op een eigen pagina</a>.</span></template>
    <template lang="en" data-download><span part="elsewhere unsaved">Saving does not work here? Then open <a href="embed.html">this view on a page of its own</a>.</span></template>
  </body>
</html>
`;
