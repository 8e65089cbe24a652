/** In place of Vega's code generator, which makes functions out of strings. Expressions were compiled at build time. */
const none = undefined;
export { none as default };
