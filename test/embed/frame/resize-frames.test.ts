import { expect } from '@open-wc/testing';
import { resizeFrames } from '../../../src/embed/frame/resize-frames.js';

const own = `${location.origin}/v/1.0.0/tp-host.js`;

/** A frame of ours on the page, and what it says. */
const frameOf = async (
  width: string,
): Promise<{ readonly frame: HTMLIFrameElement; readonly post: (height: number) => void }> => {
  const frame = document.createElement('iframe');
  frame.title = 'widget';
  frame.width = width;
  frame.src = '/v/1.0.0/embed.html?widget=indicator';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const post = (height: number): void => {
    const { contentWindow: source } = frame;
    window.dispatchEvent(
      new MessageEvent('message', {
        data: { type: 'tp-height', height, by: 'one' },
        origin: location.origin,
        ...(source && { source }),
      }),
    );
  };
  return { frame, post };
};

describe('the height of a frame', () => {
  before(() => resizeFrames(window, own));
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('is the height in its message', async () => {
    const { frame, post } = await frameOf('400');
    post(321);
    expect(frame.height).to.equal('321');
  });

  it('ignores the message while the frame has no width, and follows it again once it has', async () => {
    const { frame, post } = await frameOf('0');
    post(5000);
    expect(frame.height).to.equal('');
    frame.width = '400';
    post(321);
    expect(frame.height).to.equal('321');
  });
});
