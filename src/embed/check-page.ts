/** What can be wrong with a page that widgets were put on, as its editor would want to know it. Without personal data, and nothing leaves the page. */
export type Trouble =
  /** Nothing of ours stands on the page: the system took it out, or it was pasted as text. `asText` where the tags are seen as text. */
  | { readonly kind: 'stripped'; readonly asText: boolean }
  /** The page's policy refused something; `line` is what to add to it. */
  | { readonly kind: 'policy'; readonly directive: string; readonly blocked: string; readonly line: string }
  /** A consent tool holds our script or frame back. */
  | { readonly kind: 'consent'; readonly what: 'script' | 'frame'; readonly address: string }
  /** Several versions of the script are on the page; the first won. */
  | { readonly kind: 'versions'; readonly versions: readonly string[] }
  /** A widget says that something is wrong. */
  | { readonly kind: 'problem'; readonly widget: string; readonly said: string }
  /** The heading is of a level that does not follow from the one before it. */
  | { readonly kind: 'heading-level'; readonly heading: string; readonly level: number; readonly before: number }
  /** Several widgets have the same heading: a list of headings cannot tell them apart. */
  | { readonly kind: 'same-heading'; readonly heading: string; readonly count: number }
  /** Text of a widget against its background, below 4.5. */
  | { readonly kind: 'contrast'; readonly widget: string; readonly ratio: number };

/** A refusal as browsers report it. */
export interface Refusal {
  readonly effectiveDirective: string;
  readonly blockedURI: string;
}

export interface PageToCheck {
  readonly document: Document;
  readonly prefix: string;
  /** Origin of our own script. */
  readonly origin: string;
  readonly refusals: readonly Refusal[];
}

/** What is wrong, the gravest first; empty where nothing is. */
export function checkPage(page: PageToCheck): readonly Trouble[] {
  const widgets = widgetsOf(page);
  const frames = [...page.document.querySelectorAll('iframe')].filter(({ src }) => src.includes('/embed.html?'));
  return [
    ...(widgets.length + frames.length > 0 ? [] : [stripped(page)]),
    ...policies(page),
    ...consent(page.document),
    ...versions(page.document),
    ...widgets.flatMap(problem),
    ...headings(page.document, widgets),
    ...widgets.flatMap(contrast),
  ];
}

const widgetsOf = ({ document, prefix }: PageToCheck): readonly Element[] =>
  [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith(`${prefix}-`) && !localName.endsWith('-group'));

const stripped = ({ document, prefix }: PageToCheck): Trouble => ({
  kind: 'stripped',
  asText: new RegExp(`<${prefix}-[a-z]+|data-tp-widget`).test(document.body.textContent ?? ''),
});

const policies = ({ refusals, origin }: PageToCheck): readonly Trouble[] => {
  const seen = new Set<string>();
  return refusals.flatMap(({ effectiveDirective, blockedURI }): Trouble[] => {
    const directive = effectiveDirective.replace(/-(elem|attr)$/, '');
    const types = directive === 'trusted-types' || directive === 'require-trusted-types-for';
    const from = URL.canParse(blockedURI) ? new URL(blockedURI).origin : null;
    // Refusals of others' scripts and pictures are the page's own affair; figures may come from anywhere.
    if (!types && from === null) return [];
    if (!types && directive !== 'connect-src' && from !== origin) return [];
    const line = types ? 'trusted-types techniekpact' : `${directive} ${from ?? ''}`;
    if (seen.has(line)) return [];
    seen.add(line);
    return [{ kind: 'policy', directive, blocked: blockedURI, line }];
  });
};

/** Consent tools change the type of a script, or move the address of a frame to another attribute, until a visitor agrees. */
const consent = (document: Document): readonly Trouble[] => [
  ...[...document.querySelectorAll<HTMLScriptElement>('script[type="text/plain"], script[type="text/blocked"], script[data-src]')].flatMap(
    (script): Trouble[] => {
      const address = script.getAttribute('src') ?? script.getAttribute('data-src') ?? '';
      return /\/tp(-host)?\.js$/.test(address) ? [{ kind: 'consent', what: 'script', address }] : [];
    },
  ),
  ...[...document.querySelectorAll('iframe')].flatMap((frame): Trouble[] => {
    const kept = frame.getAttributeNames().find((name) => name !== 'src' && /\/embed\.html\?/.test(frame.getAttribute(name) ?? ''));
    return kept === undefined || frame.src.includes('/embed.html?')
      ? []
      : [{ kind: 'consent', what: 'frame', address: frame.getAttribute(kept) ?? '' }];
  }),
];

const versions = (document: Document): readonly Trouble[] => {
  const all = [...document.querySelectorAll('script')].flatMap(({ src }) => /\/v\/([^/]+)\/tp\.js(?:$|[?#])/.exec(src)?.[1] ?? []);
  const different = [...new Set(all)];
  return different.length > 1 ? [{ kind: 'versions', versions: different }] : [];
};

const partOf = (widget: Element, name: string): HTMLElement | null =>
  widget.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const problem = (widget: Element): readonly Trouble[] => {
  const said = textOf(partOf(widget, 'error')?.querySelector('p') ?? null);
  return said === '' ? [] : [{ kind: 'problem', widget: widget.localName, said }];
};

/** The page's own headings and those of widgets, in the order in which a reader meets them. */
const headings = (document: Document, widgets: readonly Element[]): readonly Trouble[] => {
  const own = new Map(
    widgets.flatMap((widget) => (partOf(widget, 'heading') === null ? [] : [[widget, partOf(widget, 'heading')] as const])),
  );
  let before = 0;
  const troubles: Trouble[] = [];
  for (const element of document.querySelectorAll('*')) {
    const heading = own.get(element) ?? (/^h[1-6]$/.test(element.localName) ? element : null);
    if (heading === null) continue;
    const level = Number(heading.localName.slice(1));
    if (own.has(element) && level > before + 1) troubles.push({ kind: 'heading-level', heading: textOf(heading), level, before });
    before = level;
  }
  const names = [...own.values()].map(textOf);
  const doubles = [...new Set(names)].filter((name) => name !== '' && names.indexOf(name) !== names.lastIndexOf(name));
  return [
    ...troubles,
    ...doubles.map((heading): Trouble => ({ kind: 'same-heading', heading, count: names.filter((name) => name === heading).length })),
  ];
};

const LEAST_CONTRAST = 4.5;

const contrast = (widget: Element): readonly Trouble[] => {
  const text = partOf(widget, 'summary') ?? partOf(widget, 'heading') ?? partOf(widget, 'base');
  if (text === null) return [];
  const ratio = contrastOf(getComputedStyle(text).color, backgroundOf(text));
  return ratio === null || ratio >= LEAST_CONTRAST
    ? []
    : [{ kind: 'contrast', widget: widget.localName, ratio: Math.floor(ratio * 10) / 10 }];
};

/** The first background that is not see-through, from the element upwards; that of a page without any is white. */
const backgroundOf = (element: Element): string => {
  for (let node: Element | null = element; node !== null; node = upwards(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    // Nobody can tell what a picture shows behind a text.
    if (backgroundImage !== 'none') return '';
    if (partsOf(backgroundColor)?.[3] !== 0) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
};

/** Out of a shadow root by its host; the class of that root is no proof: it may have been made by another window. */
const upwards = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Contrast as in WCAG 2.2; null where a colour is not written as red, green and blue, or lets another through. */
const contrastOf = (one: string, other: string): number | null => {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first === null || second === null || first[3] !== 1 || second[3] !== 1) return null;
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const partsOf = (colour: string): readonly number[] | null => {
  const found = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  return found === undefined || found.some(Number.isNaN) ? null : [...found.slice(0, 3), found[3] ?? 1];
};

const luminance = (parts: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
