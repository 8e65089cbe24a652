/**
 * How a frame tells its height to the page round it. There is no standard, so the frame speaks to each that listens;
 * nothing else is ever said, and nothing of it is secret.
 *
 * - WordPress: wp-includes/js/wp-embed.js, the height is clamped there to 200–1000 px
 * - AMP: https://amp.dev/documentation/components/amp-iframe
 * - Embedly: https://docs.embed.ly
 */
export interface HeightMessage {
  readonly type: 'tp-height';
  /** CSS pixels, rounded up. */
  readonly height: number;
  /** Whatever tells one document from the next one in the same frame. */
  readonly by: string;
}

/** Borders included. Less is no widget, more is no height. */
export const LEAST_HEIGHT = 40;
export const MOST_HEIGHT = 5000;

/**
 * What to post for a height of `height` CSS pixels: objects to most, a text to Embedly. `address` is that of the frame,
 * `secret` what WordPress put in its fragment.
 */
export function heightMessages(
  height: number,
  by: string,
  address: string,
  secret: string | null,
): readonly (object | string)[] {
  const whole = Math.ceil(height);
  const ours: HeightMessage = { type: 'tp-height', height: whole, by };
  return [
    ours,
    { sentinel: 'amp', type: 'embed-size', height: whole },
    JSON.stringify({ src: address, context: 'iframe.resize', height: whole }),
    ...(secret === null ? [] : [{ message: 'height', value: whole, secret }]),
  ];
}

/** A message of ours, its height clamped; null where it is none. */
export function readHeight(data: unknown): HeightMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, height, by } = data as {
    readonly type?: unknown;
    readonly height?: unknown;
    readonly by?: unknown;
  };
  if (
    type !== 'tp-height' ||
    typeof by !== 'string' ||
    typeof height !== 'number' ||
    !Number.isFinite(height) ||
    height <= 0
  )
    return null;
  return { type, height: Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, Math.ceil(height))), by };
}

/** The secret that WordPress appends to the address of a frame: ten letters or digits. */
export const readSecret = (fragment: string): string | null =>
  /[#&?]secret=([a-z0-9]{10})(?:&|$)/i.exec(fragment)?.[1] ?? null;

/** An address as it may be handed on: that secret is of this visit alone. */
export const withoutSecret = (address: string): string =>
  readSecret(new URL(address).hash) === null ? address : address.replace(/#.*/, '');
