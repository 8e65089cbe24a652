/**
 * The picture as wide as the frame at most. By a constructed sheet: the page's own policy allows no other. Both
 * schemes, so that the frame is as see-through as the page round it; the picture has a ground of its own.
 */
export function frameSheet(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':root{color-scheme:light dark}html,body{margin:0;overflow:hidden}' +
      'img{display:block;max-width:100%;max-height:100vh;height:auto;background:#fff}' +
      '@media print{img{max-height:none}}',
  );
  document.adoptedStyleSheets = [sheet];
}
