/** The tags that our templates are made of: none of them runs, loads or frames anything by itself. */
const TAGS =
  'a|b|button|caption|circle|dd|details|div|dl|dt|fieldset|figure|img|input|label|legend|li|line|ol|option|p|path|rect|select|slot|span|strong|summary|svg|table|tbody|td|text|textarea|th|thead|time|tr|ul';
/**
 * A place where Lit puts something in, or an attribute that is written out. What runs, leads or loads is never written
 * out: Lit sets it, by methods that the page's policy guards itself.
 */
const ATTRIBUTE =
  '(?:[.?@]?[a-zA-Z\\d-]+\\$lit\\$|(?!on|href|src|style|form|action|ping|is)[a-z][a-z\\d-]*|viewBox)(?:=(?:"[^"<>]*"|[^\\s"\'`=<>/]+))?';
const MARKUP = RegExp(
  `^(?:[^<>]|<(?:\\?(?:lit\\$\\d+\\$)?|/?(?:${TAGS})(?:\\s+${ATTRIBUTE})*\\s*/?)>)*$`,
);
/**
 * As it was when our script ran: a page may replace built-in methods later, and nothing that it can reach may stand
 * between what is looked at and what is vouched for.
 */
Object.defineProperty(MARKUP, 'exec', { value: MARKUP.exec });

/** True if nothing in `html`, as Lit joins a template, does more than a script can do without any policy. */
export const isHarmless = (html: string): boolean => MARKUP.exec(html) !== null;
