/** In place of what only a living view needs: controls, timers, tool tips, listeners, copies of the picture. A drawing is let go once drawn. */
const nothing = (): void => undefined;
export { nothing as default };
