import { loadPart } from './load-parts.js';

/**
 * Has a widget wear its dark colours on a dark page in browsers that do not know `light-dark()`: before Chromium 123, Firefox 120 and Safari 17.5. No
 * style sheet can ask there which scheme holds, so that a part that other browsers never load looks at it. Where that is blocked or fails, the colours stay the light ones.
 */
export const followScheme = (root: ShadowRoot): void => {
  if (CSS.supports('color:light-dark(#000,#fff)')) return;
  void loadPart('scheme')
    .then(({ follow }) => follow(root))
    .catch(() => undefined);
};
