const GAP = 8;

/**
 * Puts a box that has opened right below what opened it, or above it where only there is room, and within the window. It is placed on the page, so that
 * it goes along when that scrolls. By the object model: a style attribute would be refused by a strict policy.
 */
export const placeBeside = (box: HTMLElement, opener: Element): void => {
  const { left, top, bottom } = opener.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = bottom + GAP + height <= innerHeight || top < height + GAP;
  const most = document.documentElement.clientWidth - width - GAP;
  box.style.left = `${scrollX + Math.max(GAP, Math.min(left, most))}px`;
  box.style.top = `${scrollY + (below ? bottom + GAP : top - height - GAP)}px`;
};
