/**
 * Arithmetic of colours, for tests: contrast as WCAG 2.2 defines it, and difference as eyes with and without colour
 * deficiency see it.
 */

/** Red, green and blue from 0 to 1, as a browser gives them back: `rgb(0, 79, 162)` or `color(srgb 0 0.3 0.6)`. */
export type Rgb = readonly [red: number, green: number, blue: number];

export const rgbOf = (computed: string): Rgb => {
  const [red = NaN, green = NaN, blue = NaN] = (computed.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  return computed.startsWith('color(') ? [red, green, blue] : [red / 255, green / 255, blue / 255];
};

/** The colour that a value of a property has where a widget stands: custom properties hold there. */
export const colourIn = (element: Element, value: string): string => {
  const probe = document.createElement('i');
  element.shadowRoot?.append(probe);
  probe.style.color = value;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

export const contrast = (one: Rgb, other: Rgb): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Full deficiency by Machado, Oliveira and Fernandes (2009), to be applied to linear light. */
const SIGHTS = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deutan: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritan: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
} as const;

export type Sight = keyof typeof SIGHTS;
export const sights = Object.keys(SIGHTS) as readonly Sight[];

type Lab = readonly [lightness: number, a: number, b: number];

const times = (m: readonly number[], [x, y, z]: Rgb): Rgb => {
  const row = (at: number): number =>
    (m[at] ?? 0) * x + (m[at + 1] ?? 0) * y + (m[at + 2] ?? 0) * z;
  return [row(0), row(3), row(6)];
};

/** CIELAB under daylight D65, of a colour as this sight takes it. */
const labOf = ([red, green, blue]: Rgb, sight: Sight): Lab => {
  const seen = times(SIGHTS[sight], [linear(red), linear(green), linear(blue)]).map((part) =>
    Math.min(1, Math.max(0, part)),
  );
  const xyz = times(
    [
      0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192,
      0.9503041,
    ],
    [seen[0] ?? 0, seen[1] ?? 0, seen[2] ?? 0],
  );
  const f = (part: number): number =>
    part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116;
  const [x, y, z] = [f(xyz[0] / 0.95047), f(xyz[1]), f(xyz[2] / 1.08883)];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

/** CIEDE2000, as in Sharma, Wu and Dalal (2005). */
export const labDifference = ([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number => {
  const middle = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(middle ** 7 / (middle ** 7 + 25 ** 7)));
  const [p1, p2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const angle = (b: number, a: number): number =>
    a === 0 && b === 0 ? 0 : (degrees(Math.atan2(b, a)) + 360) % 360;
  const [h1, h2] = [angle(b1, p1), angle(b2, p2)];
  const apart = h2 - h1;
  const turn =
    c1 * c2 === 0 ? 0 : Math.abs(apart) <= 180 ? apart : apart > 180 ? apart - 360 : apart + 360;
  const hue =
    c1 * c2 === 0
      ? h1 + h2
      : Math.abs(apart) <= 180
        ? (h1 + h2) / 2
        : h1 + h2 < 360
          ? (h1 + h2 + 360) / 2
          : (h1 + h2 - 360) / 2;
  const [light, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t =
    1 -
    0.17 * cos(hue - 30) +
    0.24 * cos(2 * hue) +
    0.32 * cos(3 * hue + 6) -
    0.2 * cos(4 * hue - 63);
  const dl = (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))) / (1 + 0.015 * chroma * t);
  const bend = 30 * Math.exp(-(((hue - 275) / 25) ** 2));
  const r = -2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * Math.sin(radians(2 * bend));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + r * dc * dh);
};

const radians = (angle: number): number => (angle * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
const cos = (angle: number): number => Math.cos(radians(angle));

/** The least difference between any two of the colours, as this sight takes them. */
export const worstPair = (colours: readonly Rgb[], sight: Sight): number => {
  const labs = colours.map((colour) => labOf(colour, sight));
  return Math.min(
    ...labs.flatMap((one, i) => labs.slice(i + 1).map((other) => labDifference(one, other))),
  );
};
